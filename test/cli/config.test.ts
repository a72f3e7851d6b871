import { deepEqual, equal, match } from 'node:assert/strict';
import { folderOf, penholder } from './run.js';
import { CLEAN, FAULTY, VERY_FAULTY } from './texts.js';

const OFF = JSON.stringify({ rules: { 'operative-full-stop': 'off' } });
const HINT = JSON.stringify({ rules: { punctuation: 'hint' } });

describe('penholder check reads .penholder.json', () => {
  let folder: ReturnType<typeof folderOf>;
  const make = (files: Parameters<typeof folderOf>[0]) => {
    folder = folderOf(files);
  };
  const check = async (...args: string[]) => {
    const outcome = await penholder(['check', '--format', 'json', ...args], { cwd: folder.path });
    const files: { path: string; profile: string; diagnostics: { rule: string; severity: string }[] }[] =
      JSON.parse(outcome.stdout);
    const found = files.map(({ path, diagnostics }) => [
      path.replaceAll('\\', '/'),
      ...diagnostics.map(({ severity }) => severity),
    ]);
    return { ...outcome, files, found };
  };
  afterEach(() => folder.remove());

  it('from the nearest folder upward of each text', async () => {
    make({
      '.penholder.json': OFF,
      'a.unres': FAULTY,
      'sub/deep/b.unres': FAULTY,
      'other/.penholder.json': HINT,
      'other/deep/c.unres': FAULTY,
    });
    const { code, stderr, found } = await check('.');
    deepEqual(found, [['a.unres'], ['other/deep/c.unres', 'hint'], ['sub/deep/b.unres']]);
    deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });

  it('and those that it extends', async () => {
    make({
      'base.json': HINT,
      'drafts/.penholder.json': '{ "extends": "../base.json", "profile": "council" }',
      'drafts/a.unres': FAULTY,
    });
    const { files, found, stderr } = await check('drafts');
    deepEqual({ found, stderr }, { found: [['drafts/a.unres', 'hint']], stderr: '' });
    equal(files[0]?.profile, 'council');
  });

  it('but --config names another one, for all texts', async () => {
    make({
      '.penholder.json': OFF,
      'a.unres': FAULTY,
      'sub/.penholder.json': OFF,
      'sub/b.unres': FAULTY,
      'strict.json': HINT,
    });
    deepEqual((await check('.', '--config', 'strict.json')).found, [
      ['a.unres', 'hint'],
      ['sub/b.unres', 'hint'],
    ]);
  });

  it('and the options of the command go before it', async () => {
    make({
      '.penholder.json': '{ "profile": "council", "rules": { "punctuation": "off", "numbering": "hint" } }',
      'a.unres': FAULTY,
    });
    equal((await check('a.unres')).files[0]?.profile, 'council');
    equal((await check('a.unres', '--profile', 'auto')).files[0]?.profile, 'assembly');
    deepEqual((await check('a.unres', '--rule', 'operative-full-stop=warning')).found, [
      ['a.unres', 'warning'],
    ]);
  });

  it('for standard input by the name that is given to it, otherwise by the working directory', async () => {
    make({ '.penholder.json': HINT, 'sub/.penholder.json': OFF });
    const found = async (...args: string[]) => {
      const { stdout } = await penholder(['check', '--format', 'json', '--stdin', ...args], {
        cwd: folder.path,
        input: FAULTY,
      });
      return JSON.parse(stdout)[0].diagnostics.length;
    };
    equal(await found(), 1);
    equal(await found('--stdin-filename', 'sub/new.unres'), 0);
  });

  it('and --fix leaves alone what it turns off', async () => {
    make({ '.penholder.json': '{ "rules": { "preambular-comma": "off", "numbering": "off" } }' });
    const { stdout } = await penholder(['check', '--fix', '-'], { cwd: folder.path, input: VERY_FAULTY });
    equal(stdout, CLEAN.replace('2000,', '2000').replace('2. ', '4. '));
  });

  for (const [what, text, message] of [
    [
      'that is no JSON',
      '{\n  "rules": {,}\n}',
      /^\.penholder\.json:2:13: This file cannot be read as JSON: .*\n$/,
    ],
    [
      'with a slip in it',
      '{\n  "rules": { "operative-semicoln": "off" }\n}',
      /^\.penholder\.json:2:14: There is no rule “operative-semicoln”\. Did you mean “operative-semicolon”\?\n$/,
    ],
    [
      'that is binary',
      Buffer.alloc(100, '\0\xff', 'latin1'),
      /^\.penholder\.json: a binary file, not a configuration\n$/,
    ],
  ] as const) {
    it(`A file ${what}: says so once, and the defaults apply`, async () => {
      make({ '.penholder.json': text, 'a.unres': FAULTY, 'b.unres': CLEAN, 'sub/c.unres': CLEAN });
      const { code, found, stderr } = await check('.');
      match(stderr, message);
      deepEqual(found, [['a.unres', 'error'], ['b.unres'], ['sub/c.unres']]);
      equal(code, 1);
      equal((await check('b.unres')).code, 0);
      const named = await check('b.unres', '--config', '.penholder.json');
      match(named.stderr, message);
      deepEqual({ code: named.code, found: named.found }, { code: 2, found: [['b.unres']] });
    });
  }

  it('A file that --config names and is not there: says so, with 2', async () => {
    make({ 'a.unres': CLEAN, 'base.json': '{ "extends": "gone.json" }' });
    const { code, stderr, found } = await check('a.unres', '--config', 'missing.json');
    deepEqual({ code, found }, { code: 2, found: [['a.unres']] });
    equal(stderr, 'missing.json: cannot be read: there is no such file or folder\n');
    match(
      (await check('a.unres', '--config', 'base.json')).stderr,
      /^base\.json:1:14: There is no file “gone\.json”, or it cannot be read\..*\n$/,
    );
  });
});
