import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { CLI, penholder } from './run.js';
import { FAULTY } from './texts.js';

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

  it('ends quietly when nobody reads its output', async () => {
    const child = spawn(process.execPath, [CLI, 'check', '-', '--format', 'json'], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdout.destroy();
    child.stdin.end(FAULTY);
    await ended;
    equal(stderr, '');
  });
});
