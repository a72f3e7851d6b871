import { deepEqual, equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import { folderOf, penholder, SEEDS } from './run.js';
import { CLEAN, FAULTY, SHOPPING } from './texts.js';

const FAULT = {
  rule: 'operative-full-stop',
  severity: 'error',
  message: /full stop/,
  range: { start: { line: 6, character: 45 }, end: { line: 6, character: 46 } },
  fix: 'safe',
};

describe('penholder check', () => {
  let folder: ReturnType<typeof folderOf>;
  let cwd: string;
  before(() => {
    folder = folderOf({
      'clean.unres': CLEAN,
      'faulty.unres': FAULTY,
      'sub/draft.txt': FAULTY,
      'sub/notes.md': SHOPPING,
      'sub/deep/other.resolution': CLEAN,
      'node_modules/x.unres': FAULTY,
      'odd [1].txt': CLEAN,
      'shopping.txt': SHOPPING,
      'empty.txt': '',
    });
    cwd = folder.path;
  });
  after(() => folder.remove());

  const json = async (...args: string[]) => {
    const outcome = await penholder(['check', ...args, '--format', 'json'], { cwd });
    return { ...outcome, files: JSON.parse(outcome.stdout) };
  };
  const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path.replaceAll('\\', '/'));

  it('passes a clean text', async () => {
    const { code, stdout, stderr } = await penholder(['check', 'clean.unres'], { cwd });
    deepEqual({ code, stdout, stderr }, { code: 0, stdout: '1 file checked: no problems.\n', stderr: '' });
  });

  it('shows a fault with its place, its line and a caret', async () => {
    const { code, stdout, stderr } = await penholder(['check', 'faulty.unres'], { cwd });
    equal(code, 1);
    equal(stderr, '');
    const [name, finding, line, caret, empty, summary] = stdout.split('\n');
    equal(name, 'faulty.unres');
    match(finding ?? '', /^ {2}7:46 error .*\. operative-full-stop$/);
    equal(line, '    2. *Requests* the Secretary-General to report;');
    equal(caret, `    ${' '.repeat(45)}^`);
    equal(empty, '');
    equal(summary, '1 file checked: 1 error.');
  });

  it('prints the agreed JSON', async () => {
    const { code, files } = await json('faulty.unres');
    equal(code, 1);
    const { message, ...rest } = files[0].diagnostics[0];
    match(message, FAULT.message);
    const { message: _, ...expected } = FAULT;
    deepEqual(
      { ...files[0], diagnostics: [rest] },
      { path: 'faulty.unres', profile: 'assembly', diagnostics: [expected] },
    );
    deepEqual(Object.keys(files[0].diagnostics[0]), ['rule', 'severity', 'message', 'range', 'fix']);
  });

  it('takes a folder: resolutions by their name, other texts by what they say', async () => {
    const { code, files, stderr } = await json('.');
    equal(code, 1);
    equal(stderr, '');
    deepEqual(paths(files), [
      'clean.unres',
      'faulty.unres',
      'odd [1].txt',
      'sub/deep/other.resolution',
      'sub/draft.txt',
    ]);
  });

  it('takes a glob', async () => {
    deepEqual(paths((await json('**/*.{unres,resolution}')).files), [
      'clean.unres',
      'faulty.unres',
      'sub/deep/other.resolution',
    ]);
  });

  it('takes a name with brackets for itself', async () => {
    deepEqual(paths((await json('odd [1].txt')).files), ['odd [1].txt']);
  });

  it('checks a file that is named twice once', async () => {
    deepEqual(paths((await json('clean.unres', 'clean.unres', 'sub')).files), [
      'clean.unres',
      'sub/deep/other.resolution',
      'sub/draft.txt',
    ]);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await penholder(['check', '-', '--format', 'json'], { input: FAULTY });
    equal(code, 1);
    const [file] = JSON.parse(stdout);
    equal(file.path, '-');
    deepEqual(file.diagnostics[0].range, FAULT.range);
  });

  it('finds no error in the official texts', async () => {
    const { code, stdout } = await penholder(['check', SEEDS, '--format', 'json']);
    equal(JSON.parse(stdout).length, 5);
    equal(code, 0);
  });

  describe('with options', () => {
    it('--rule sets levels, again and again', async () => {
      const { code, files } = await json(
        'faulty.unres',
        '--rule',
        'preambular-comma=off',
        '--rule',
        'operative-full-stop=warning',
      );
      equal(code, 0);
      deepEqual(
        files[0].diagnostics.map(({ severity }: { severity: string }) => severity),
        ['warning'],
      );
      deepEqual((await json('faulty.unres', '--rule', 'operative-full-stop=off')).files[0].diagnostics, []);
    });

    it('--rule sets the level of a category, and a rule goes before its category', async () => {
      const severities = async (...rules: string[]) =>
        (await json('faulty.unres', ...rules.flatMap((rule) => ['--rule', rule]))).files[0].diagnostics.map(
          ({ severity }: { severity: string }) => severity,
        );
      deepEqual(await severities('punctuation=off'), []);
      deepEqual(await severities('operative-full-stop=hint', 'punctuation=off'), ['hint']);
    });

    it('--max-warnings fails above its number', async () => {
      const args = ['check', 'faulty.unres', '--rule', 'operative-full-stop=warning'];
      equal((await penholder([...args, '--max-warnings', '1'], { cwd })).code, 0);
      const { code, stderr } = await penholder([...args, '--max-warnings', '0'], { cwd });
      equal(code, 1);
      equal(stderr, '1 warning: more than the 0 allowed\n');
    });

    it('--profile overrides the organ line', async () => {
      equal((await json('clean.unres', '--profile', 'mun')).files[0].profile, 'mun');
      equal((await json('clean.unres', '--profile', 'council')).files[0].profile, 'council');
    });

    it('colours only when asked to', async () => {
      const colour = '\u001b[';
      const run = async (env: Record<string, string>) =>
        (await penholder(['check', 'faulty.unres'], { cwd, env })).stdout;
      equal((await run({})).includes(colour), false);
      equal((await run({ CI: '1' })).includes(colour), false);
      equal((await run({ FORCE_COLOR: '1' })).includes(colour), true);
      equal((await run({ FORCE_COLOR: '1', NO_COLOR: '1' })).includes(colour), false);
    });
  });

  describe('given something else', () => {
    for (const [what, args, message] of [
      ['no file', [], /^error: missing required argument 'file': name a file, a folder or a glob, or - /],
      ['a name for nothing', ['clean.unres', '--stdin-filename', 'x'], /^error: .*add --stdin to read it$/],
      [
        'a file that is not there',
        ['missing.unres'],
        /^missing\.unres: cannot be read: there is no such file or folder$/,
      ],
      ['a glob without matches', ['*.docx'], /^\*\.docx: no file matches$/],
      [
        'an unknown rule',
        ['clean.unres', '--rule', 'no-such=off'],
        /^error: .*There is no rule “no-such”\. Correct or remove it\.$/,
      ],
      [
        'a slip in the name of a rule',
        ['clean.unres', '--rule', 'operative-semicoln=off'],
        /^error: .*Did you mean “operative-semicolon”\?$/,
      ],
      [
        'an unknown level',
        ['clean.unres', '--rule', 'operative-full-stop=loud'],
        /^error: .*“loud” is no level for “operative-full-stop”\. Choose one of off, hint, information, warning, error\.$/,
      ],
      ['a rule without level', ['clean.unres', '--rule', 'operative-full-stop'], /^error: .*ID=LEVEL/],
      ['an unknown format', ['clean.unres', '--format', 'xml'], /^error: .*pretty, json, sarif, github/],
      [
        'an unknown profile',
        ['clean.unres', '--profile', 'parliament'],
        /^error: .*auto, assembly, council, mun/,
      ],
      ['a number that is none', ['clean.unres', '--max-warnings', 'many'], /^error: .*whole number/],
      ['an unknown option', ['clean.unres', '--loud'], /^error: unknown option '--loud'$/],
    ] as const) {
      it(`says so in one line: ${what}`, async () => {
        const { code, stderr } = await penholder(['check', ...args], { cwd });
        equal(code, 2);
        match(stderr.trimEnd(), message);
        equal(stderr.trimEnd().includes('\n'), false, stderr);
      });
    }

    it('reports the other files all the same', async () => {
      const { code, files, stderr } = await json('missing.unres', 'faulty.unres');
      equal(code, 2);
      deepEqual(paths(files), ['faulty.unres']);
      match(stderr, /^missing\.unres: /);
    });

    for (const [file, message] of [
      [
        'shopping.txt',
        'shopping.txt: not a resolution: no organ line and no numbered paragraphs were found\n',
      ],
      ['empty.txt', 'empty.txt: not a resolution: the file is empty\n'],
    ] as const) {
      it(`passes ${file} with a note`, async () => {
        const { code, files, stderr } = await json(file);
        equal(code, 0);
        equal(stderr, message);
        deepEqual(files, [{ path: file, profile: 'assembly', diagnostics: [] }]);
        equal((await penholder(['check', file], { cwd })).stdout, 'Nothing was checked.\n');
      });
    }
  });

  it('checks a path given from elsewhere', async () => {
    const { code, stdout } = await penholder(['check', join(cwd, 'sub')]);
    equal(code, 1);
    match(stdout, /draft\.txt\n/);
  });
});
