import { deepEqual, equal, match } from 'node:assert/strict';
import { Progress } from '../../server/src/node/progress.js';
import { folderOf, penholder } from './run.js';
import { CLEAN, FAULTY, SHOPPING, VERY_FAULTY } from './texts.js';

describe('The report of penholder check', () => {
  let folder: ReturnType<typeof folderOf>;
  before(() => {
    folder = folderOf({
      'a.unres': VERY_FAULTY,
      'b.unres': FAULTY.replace('2000,', '2000,[^1]'),
      'clean.unres': CLEAN,
      'shopping.txt': SHOPPING,
    });
  });
  after(() => folder.remove());
  const check = (...args: string[]) => penholder(['check', ...args], { cwd: folder.path });

  it('ends with a table by rule, and says what --fix can do', async () => {
    const { code, stdout } = await check('.', '--rule', 'operative-full-stop=warning');
    equal(code, 1);
    equal(
      stdout.slice(stdout.indexOf('rule  ')),
      `rule                 errors  warnings  with --fix
operative-full-stop       0         2           2
footnote-undefined        1         0           0
operative-number          1         0           1
operative-semicolon       0         1           1
preambular-comma          0         1           1

3 files checked: 2 errors, 4 warnings.
5 of them can be mended with --fix.
`,
    );
  });

  it('needs no table for a single problem', async () => {
    const { stdout } = await check('b.unres', '--rule', 'footnote-undefined=off');
    match(stdout, /\n\n1 file checked: 1 error\.\nIt can be mended with --fix\.\n$/);
  });

  it('is about errors alone with --quiet', async () => {
    const args = ['--quiet', '--rule', 'operative-full-stop=warning', '--max-warnings', '1'];
    const { code, stdout, stderr } = await check('b.unres', 'clean.unres', 'shopping.txt', ...args);
    equal(code, 1);
    match(stdout, /^b\.unres\n.* error .* footnote-undefined\n.*\n.*\^\n\n$/);
    equal(stderr, '');
    for (const format of ['json', 'sarif', 'github']) {
      const { stdout: printed } = await check('b.unres', ...args, '--format', format);
      equal(printed.includes('closes with a full stop'), false);
      match(printed, /footnote-undefined/);
    }
    const {
      code: warned,
      stdout: nothing,
      stderr: why,
    } = await check(
      'a.unres',
      'b.unres',
      ...args,
      ...['preambular-comma', 'operative-semicolon', 'operative-number', 'footnote-undefined'].flatMap(
        (rule) => ['--rule', `${rule}=off`],
      ),
    );
    deepEqual(
      { warned, nothing, why },
      { warned: 1, nothing: '', why: '2 warnings: more than the 1 allowed\n' },
    );
  });

  it('stays quick for thousands of problems in one line', async () => {
    const input = CLEAN.replace('2000,', `2000,${' word,[^1]'.repeat(20_000)}`);
    const { code, stdout } = await penholder(['check', '-'], { input });
    equal(code, 1);
    match(stdout, /\n1 file checked: 20000 errors\.\n$/);
  });

  it('shows no progress where nobody watches', async () => {
    const { stderr } = await check('.');
    equal(stderr, '');
  });
});

describe('Progress', () => {
  class Terminal {
    readonly isTTY: boolean;
    written = '';
    constructor(isTTY: boolean) {
      this.isTTY = isTTY;
    }
    write(text: string): boolean {
      this.written += text;
      return true;
    }
  }
  const progressOn = (terminal: Terminal) => {
    let now = 0;
    const progress = new Progress(terminal as unknown as NodeJS.WriteStream, 50, () => now);
    return { progress, wait: (milliseconds: number) => (now += milliseconds) };
  };

  it('waits before it says anything, and then says it now and then', () => {
    const terminal = new Terminal(true);
    const { progress, wait } = progressOn(terminal);
    progress.at(1);
    equal(terminal.written, '');
    wait(300);
    progress.at(2);
    progress.at(3);
    equal(terminal.written, 'Checking file 2 of 50 …');
    wait(100);
    progress.at(4);
    match(terminal.written, /2 of 50 ….+Checking file 4 of 50 …$/);
  });

  it('leaves nothing on the terminal', () => {
    const terminal = new Terminal(true);
    const { progress, wait } = progressOn(terminal);
    wait(300);
    progress.at(2);
    terminal.written = '';
    progress.clear();
    equal(terminal.written, '\u001b[1G\u001b[2K');
    progress.clear();
    equal(terminal.written, '\u001b[1G\u001b[2K', 'once is enough');
  });

  it('is silent in a pipe', () => {
    const terminal = new Terminal(false);
    const { progress, wait } = progressOn(terminal);
    wait(300);
    progress.at(2);
    progress.clear();
    equal(terminal.written, '');
  });
});
