// npm test: everything, on a machine that has nothing but Node and npm. Says what it does, and counts at the end.
// Until the dependencies are installed this file may use nothing but Node itself, and files that do the same.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './hosts/lib/cache.mjs';
import { repository } from './hosts/lib/paths.mjs';

const counts = { passed: 0, failed: 0 };
const problems = [];

/**
 * Runs a Node program, shows what it prints and adds up mocha's own counts.
 * @param {string} title
 * @param {string[]} args
 */
async function run(title, args) {
  console.log(`\n== ${title} ==`);
  const child = spawn(process.execPath, args, { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data) => {
    process.stdout.write(data);
    printed += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  for (const [, number] of printed.matchAll(/^ *(\d+) passing\b/gm)) counts.passed += Number(number);
  for (const [, number] of printed.matchAll(/^ *(\d+) failing\b/gm)) counts.failed += Number(number);
  if (code !== 0) problems.push(title);
}

if (!existsSync(join(repository, 'node_modules'))) {
  console.log('Installing the dependencies (npm ci) ...');
  await npm(repository, ['ci', '--no-audit', '--no-fund']);
}
console.log('Building (npm run build) ...');
// What an earlier state of the sources left behind must not be tested.
rmSync(join(repository, 'out'), { recursive: true, force: true });
await npm(repository, ['run', 'build', '--silent']);

const bin = (/** @type {string[]} */ ...path) => join(repository, 'node_modules', ...path);
await run('Lint', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']);
await run('Core, protocol, command line, grammar, snippets', [
  bin('mocha', 'bin', 'mocha.js'),
  '--timeout',
  '300000',
  '--ignore',
  'out/test/hosts/**',
  'out/test/**/*.test.js',
]);
// The official texts are not part of the repository; where they lie beside it, the parser is proved on them.
const official = join(repository, '..', 'shared', 'corpus', 'unxml');
if (existsSync(official)) {
  const corpus = [join('out', 'test', 'corpus', 'main.js'), official, '--strict', '--show', '0'];
  await run('Corpus proof', corpus);
  await run('Rules on official texts', [...corpus, '--alarms', '--defects', '--mended', '--citations']);
}
await run('Real editors', [join('test', 'hosts', 'run.mjs')]);

if (problems.length > 0) console.log(`\nFailed: ${problems.join('; ')}`);
// A step that fails without a failing test must show in the counts too.
if (problems.length > 0 && counts.failed === 0) counts.failed = problems.length;
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(problems.length === 0 ? 0 : 1);
