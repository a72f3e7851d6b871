import { deepEqual, equal, match } from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { folderOf, penholder } from './run.js';
import { CLEAN, FAULTY, SHOPPING, VERY_FAULTY } from './texts.js';

const WORDS = '“Rôle” ';
const spoken = (text: string) => text.replace('Member', `${WORDS}Member`);
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const windows1252 = (text: string) =>
  Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

describe('penholder check --fix', () => {
  let folder: ReturnType<typeof folderOf>;
  const make = (files: Parameters<typeof folderOf>[0]) => {
    folder = folderOf(files);
    return (name: string) => readFileSync(join(folder.path, name));
  };
  const fix = (...args: string[]) => penholder(['check', '--fix', ...args], { cwd: folder.path });
  afterEach(() => folder.remove());

  for (const [what, before, after] of [
    ['a text', VERY_FAULTY, CLEAN],
    ['a text without a line end', FAULTY.trimEnd(), CLEAN.trimEnd()],
    ['line ends of Windows', crlf(VERY_FAULTY), crlf(CLEAN)],
    ['a byte order mark', `\ufeff${VERY_FAULTY}`, `\ufeff${CLEAN}`],
    ['words in UTF-8', spoken(VERY_FAULTY), spoken(CLEAN)],
    ['UTF-16 LE', utf16(crlf(spoken(VERY_FAULTY))), utf16(crlf(spoken(CLEAN)))],
    ['UTF-16 BE', utf16(spoken(VERY_FAULTY)).swap16(), utf16(spoken(CLEAN)).swap16()],
    ['windows-1252', windows1252(spoken(VERY_FAULTY)), windows1252(spoken(CLEAN))],
  ] as const) {
    it(`mends ${what} and keeps the rest, byte for byte`, async () => {
      const read = make({ 'a.unres': before });
      const { code, stdout } = await fix('a.unres');
      deepEqual(read('a.unres'), Buffer.from(after));
      equal(code, 0);
      match(stdout, /1 file checked: \d problems? mended\.\n$/);
      deepEqual(readdirSync(folder.path), ['a.unres'], 'nothing is left behind');
    });
  }

  it('reports what is left', async () => {
    // A note without a text is for the writer to mend.
    const read = make({ 'a.unres': FAULTY.replace('2000,', '2000,[^1]') });
    const { code, stdout } = await fix('a.unres', '--format', 'json');
    equal(code, 1);
    const [{ diagnostics }] = JSON.parse(stdout);
    deepEqual(
      diagnostics.map(({ rule }: { rule: string }) => rule),
      ['footnote-undefined'],
    );
    equal(read('a.unres').toString(), CLEAN.replace('2000,', '2000,[^1]'));
  });

  it('leaves alone a rule that is off', async () => {
    const read = make({ 'a.unres': FAULTY });
    const { code } = await fix('a.unres', '--rule', 'operative-full-stop=off');
    equal(code, 0);
    equal(read('a.unres').toString(), FAULTY);
  });

  it('does not write a file that has nothing to mend', async () => {
    const read = make({ 'a.unres': CLEAN });
    const { mtimeMs, ino } = statSync(join(folder.path, 'a.unres'));
    await fix('.');
    const after = statSync(join(folder.path, 'a.unres'));
    deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino]);
    equal(read('a.unres').toString(), CLEAN);
  });

  for (const [what, content] of [
    ['that is no resolution', SHOPPING],
    ['that is binary', Buffer.from(`${VERY_FAULTY}${'\0'.repeat(200)}\xff`, 'latin1')],
    ['that is empty', ''],
  ] as const) {
    it(`does not touch a file ${what}`, async () => {
      const read = make({ 'a.unres': content });
      await fix('a.unres');
      deepEqual(read('a.unres'), Buffer.from(content));
    });
  }

  it('leaves alone a file whose bytes could not be written back', async () => {
    // Half of a surrogate pair, which no text has.
    const before = Buffer.concat([utf16(VERY_FAULTY), Buffer.from([0x00, 0xd8])]);
    const read = make({ 'a.unres': before });
    const { code, stdout, stderr } = await fix('a.unres');
    equal(code, 2);
    match(stderr, /^a\.unres: not mended: it is not valid utf-16le everywhere.* save it as UTF-8\n$/);
    match(stdout, /preambular-comma/);
    deepEqual(read('a.unres'), before);
  });

  it('mends what a link leads to, and leaves the link a link', async () => {
    const read = make({ 'real/a.unres': VERY_FAULTY });
    symlinkSync(join('real', 'a.unres'), join(folder.path, 'link.unres'));
    equal((await fix('link.unres')).code, 0);
    equal(lstatSync(join(folder.path, 'link.unres')).isSymbolicLink(), true);
    equal(read('real/a.unres').toString(), CLEAN);
    deepEqual(readdirSync(folder.path).sort(), ['link.unres', 'real']);
  });

  it('keeps the permissions', async function () {
    if (process.platform === 'win32') this.skip();
    const read = make({ 'a.unres': VERY_FAULTY });
    chmodSync(join(folder.path, 'a.unres'), 0o640);
    await fix('a.unres');
    equal(statSync(join(folder.path, 'a.unres')).mode & 0o777, 0o640);
    equal(read('a.unres').toString(), CLEAN);
  });

  it('leaves alone a write-protected file, and reports what it has', async () => {
    const read = make({ 'a.unres': FAULTY, 'b.unres': FAULTY });
    chmodSync(join(folder.path, 'a.unres'), 0o444);
    const { code, stdout, stderr } = await fix('.');
    equal(code, 2);
    equal(stderr, 'a.unres: not mended: the file is write-protected\n');
    match(stdout, /^a\.unres\n.*operative-full-stop/);
    match(stdout, /2 files checked: 1 problem mended, 1 error\./);
    equal(read('a.unres').toString(), FAULTY);
    equal(read('b.unres').toString(), CLEAN);
    deepEqual(readdirSync(folder.path).sort(), ['a.unres', 'b.unres']);
  });

  it('leaves alone a file that was changed meanwhile', async () => {
    const changed = `${VERY_FAULTY}\nA line of a colleague.\n`;
    const read = make({ 'a.unres': VERY_FAULTY, 'hook.cjs': onceRead('a.unres', changed) });
    const { code, stderr } = await penholder(['check', '--fix', 'a.unres'], {
      cwd: folder.path,
      env: { NODE_OPTIONS: `--require ${JSON.stringify(join(folder.path, 'hook.cjs'))}` },
    });
    equal(stderr, 'a.unres: not mended: it was changed while it was being checked; check it again\n');
    equal(code, 2);
    equal(read('a.unres').toString(), changed);
    deepEqual(readdirSync(folder.path).sort(), ['a.unres', 'hook.cjs']);
  });

  it('leaves the file whole when the disk is full', async () => {
    const read = make({ 'a.unres': VERY_FAULTY, 'hook.cjs': NO_ROOM });
    const { code, stderr } = await penholder(['check', '--fix', 'a.unres'], {
      cwd: folder.path,
      env: { NODE_OPTIONS: `--require ${JSON.stringify(join(folder.path, 'hook.cjs'))}` },
    });
    equal(stderr, 'a.unres: not mended: it cannot be written: there is no room left on the disk\n');
    equal(code, 2);
    equal(read('a.unres').toString(), VERY_FAULTY);
    deepEqual(readdirSync(folder.path).sort(), ['a.unres', 'hook.cjs']);
  });

  it('is done after one run', async () => {
    const read = make({ 'a.unres': VERY_FAULTY });
    await fix('a.unres');
    const once = read('a.unres');
    writeFileSync(join(folder.path, 'b.unres'), once);
    await fix('b.unres');
    deepEqual(read('b.unres'), once);
  });

  describe('from standard input', () => {
    const through = (input: string | Uint8Array, ...args: string[]) =>
      penholder(['check', '--fix', ...args], { input });
    before(() => make({}));

    it('gives the mended text alone to standard output, and the report to standard error', async () => {
      const { code, stdout, stderr } = await through(crlf(VERY_FAULTY), '-');
      equal(stdout, crlf(CLEAN));
      match(stderr, /1 file checked: 4 problems mended\.\n$/);
      equal(code, 0);
    });

    it('reports in the format that was asked for', async () => {
      const { code, stdout, stderr } = await through(
        FAULTY.replace('2000,', '2000,[^1]'),
        '--stdin',
        '--stdin-filename',
        'drafts/a.unres',
        '--format',
        'json',
      );
      equal(stdout, CLEAN.replace('2000,', '2000,[^1]'));
      const [file, ...others] = JSON.parse(stderr);
      deepEqual(others, []);
      equal(file.path, 'drafts/a.unres');
      equal(file.diagnostics[0].rule, 'footnote-undefined');
      equal(code, 1);
    });

    it('passes on what it does not mend', async () => {
      for (const text of [CLEAN, SHOPPING, '']) equal((await through(text, '-')).stdout, text);
    });
  });
});

/** A program that runs before the command and changes the file once the command has read it. */
function onceRead(name: string, content: string): string {
  return `const fs = require('node:fs');
const { readFileSync } = fs;
let read = false;
fs.readFileSync = (path, ...rest) => {
  const bytes = readFileSync(path, ...rest);
  if (!read && path === ${JSON.stringify(name)}) {
    read = true;
    fs.writeFileSync(path, ${JSON.stringify(content)});
  }
  return bytes;
};`;
}

/** A program that runs before the command and lets no file be written whole. */
const NO_ROOM = `const fs = require('node:fs/promises');
const { open } = fs;
fs.open = async (...args) => {
  const file = await open(...args);
  file.writeFile = async (data) => {
    await file.write(data, 0, 20);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return file;
};`;
