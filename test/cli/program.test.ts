import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, folderOf, penholder } from './run.js';
import { CLEAN, FAULTY } from './texts.js';

describe('penholder', () => {
  it('prints its version', async () => {
    const { code, stdout, stderr } = await penholder(['--version']);
    deepEqual({ code, stderr }, { code: 0, stderr: '' });
    match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('prints help, of itself and of each command', async () => {
    for (const args of [['--help'], ['check', '--help'], ['outline', '--help']]) {
      const { code, stdout, stderr } = await penholder(args);
      deepEqual({ code, stderr }, { code: 0, stderr: '' });
      match(stdout, /^Usage: penholder/);
    }
    const { stdout } = await penholder(['--help']);
    match(stdout, /check .*\n.*outline /);
  });

  for (const args of [[], ['chekc'], ['--nothing'], ['outline'], ['outline', 'a', 'b']]) {
    it(`ends with 2 and nothing on standard output: ${args.join(' ') || 'no command'}`, async () => {
      const { code, stdout, stderr } = await penholder(args);
      equal(code, 2);
      equal(stdout, '');
      match(stderr, /\S/);
      equal(/\n\s+at /.test(stderr), false, stderr);
    });
  }

  /** Runs it with nobody at the other end of its standard output. */
  const unread = async (args: readonly string[], input: string) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdout.destroy();
    child.stdin.end(input);
    return { code: await ended, stderr };
  };

  it('ends quietly when nobody reads its output', async () => {
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const outcome = await unread(['check', '-', '--format', format], FAULTY);
      deepEqual(outcome, { code: 1, stderr: '' }, format);
    }
    deepEqual(await unread(['check', '-'], CLEAN), { code: 0, stderr: '' });
  });

  it('says what is wrong with an installation that lacks its catalogue', async () => {
    const folder = folderOf({ 'cli.js': readFileSync(CLI), 'a.unres': CLEAN });
    const child = spawnSync(process.execPath, [join(folder.path, 'cli.js'), 'check', folder.path]);
    folder.remove();
    equal(child.status, 2);
    match(
      String(child.stderr),
      /^the catalogue of resolutions .* cannot be read: .*; install Penholder anew\n$/,
    );
  });

  it('mends all files even when nobody reads its output', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}.unres`);
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, TWO_FAULTS])));
    const { code, stderr } = await unread(['check', '--fix', folder.path], '');
    deepEqual({ code, stderr }, { code: 1, stderr: '' });
    deepEqual(readdirSync(folder.path).sort(), names.sort());
    for (const name of names)
      equal(readFileSync(join(folder.path, name), 'utf8').includes('cooperate;'), true, name);
    folder.remove();
  });
});

/** One that is mended, and one that is printed. */
const TWO_FAULTS = FAULTY.replace('2000,', '2000,[^1]');
