import { deepEqual, equal } from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Outcome, penholder } from './run.js';
import { CLEAN, FAULTY, SHOPPING } from './texts.js';

describe('penholder check, given a folder,', () => {
  let folder: ReturnType<typeof folderOf>;
  let outcome: Outcome;
  const make = (files: Parameters<typeof folderOf>[0]) => {
    folder = folderOf(files);
  };
  const paths = async (...args: string[]) => {
    outcome = await penholder(['check', '--format', 'json', ...args], { cwd: folder.path });
    return (JSON.parse(outcome.stdout) as { path: string }[]).map(({ path }) => path.replaceAll('\\', '/'));
  };
  const link = (target: string, path: string) =>
    symlinkSync(join(folder.path, target), join(folder.path, path));
  afterEach(() => folder.remove());

  it('passes over what is hidden and what others made', async () => {
    make({
      '.git/a.unres': FAULTY,
      '.hidden/a.unres': FAULTY,
      '.hidden.unres': FAULTY,
      'node_modules/a/a.unres': FAULTY,
      'sub/node_modules/a.unres': FAULTY,
      'sub/a.UNRES': CLEAN,
      'sub/data.csv': FAULTY,
    });
    deepEqual(await paths('.'), ['sub/a.UNRES']);
    deepEqual(await paths('**/*.unres'), []);
    equal(outcome.stderr, '**/*.unres: no file matches\n');
  });

  it('takes what is hidden when it is named', async () => {
    make({ '.hidden/a.unres': CLEAN, 'node_modules/a.unres': CLEAN });
    deepEqual(await paths('.hidden', 'node_modules'), ['.hidden/a.unres', 'node_modules/a.unres']);
  });

  it('checks each file once, whatever names and links lead to it', async () => {
    make({ 'a.unres': CLEAN, 'sub/b.unres': CLEAN });
    link('a.unres', 'sub/link.unres');
    link('', 'sub/loop');
    deepEqual(await paths('.', './a.unres', 'sub/../a.unres', join(folder.path, 'a.unres'), 'sub/*'), [
      'a.unres',
      'sub/b.unres',
    ]);
    equal(outcome.stderr, '');
  });

  it('takes several folders, globs and files together, in the order given', async () => {
    make({ 'z/a.unres': CLEAN, 'y/b.unres': CLEAN, 'y/c.resolution': CLEAN, 'x.unres': CLEAN });
    deepEqual(await paths('z', 'y/*.resolution', 'x.unres', 'y'), [
      'z/a.unres',
      'y/c.resolution',
      'x.unres',
      'y/b.unres',
    ]);
  });

  it('ends with 0 when there is no resolution in it', async () => {
    make({ 'notes.md': SHOPPING });
    const { code, stdout, stderr } = await penholder(['check', '.'], { cwd: folder.path });
    deepEqual({ code, stdout, stderr }, { code: 0, stdout: 'Nothing was checked.\n', stderr: '' });
  });

  it('says in one line each what in it cannot be read, with 2', async () => {
    make({ 'a.unres': CLEAN, 'locked/b.unres': FAULTY, 'secret.txt': FAULTY, 'hook.cjs': DENIED });
    link('nowhere', 'dangling.unres');
    const { code, stdout, stderr } = await penholder(['check', '.'], {
      cwd: folder.path,
      env: { NODE_OPTIONS: `--require ${JSON.stringify(join(folder.path, 'hook.cjs'))}` },
    });
    equal(stdout, '1 file checked: no problems.\n');
    deepEqual(stderr.split('\n').sort(), [
      '',
      'dangling.unres: cannot be read: there is no such file or folder',
      'locked: cannot be read: permission to read it is denied',
      'secret.txt: cannot be read: permission to read it is denied',
    ]);
    equal(code, 2);
  });
});

/** A program that runs before the command, for a tester who may read everything, as root may. */
const DENIED = `const fs = require('node:fs');
const denied = () => Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
const { readdir } = fs;
fs.readdir = (path, how, done) =>
  /locked.?$/.test(path) ? process.nextTick(done, denied()) : readdir(path, how, done);
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (path === 'secret.txt') throw denied();
  return readFileSync(path, ...rest);
};`;
