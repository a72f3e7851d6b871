import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hostsFolder, repository } from './paths.mjs';

const restricted = 'restricted.test.ts';

/**
 * One CommonJS file per kind of extension host, made from the same tests.
 * @param {'all' | 'restricted'} suite
 * @param {'node' | 'browser'} platform
 */
export async function bundleSuite(suite, platform) {
  const resolveDir = join(hostsFolder, 'suite');
  const tests =
    suite === 'restricted'
      ? [restricted]
      : readdirSync(resolveDir).filter((name) => name.endsWith('.test.ts') && name !== restricted);
  // Tests are required only once mocha's globals exist.
  const contents = `
    import { runWithMocha } from './mocha-${platform}.ts';
    export const run = () => runWithMocha(() => { ${tests.map((name) => `require('./${name}');`).join(' ')} });`;
  // The web worker host loads .js only; Node must not take the file for the ES module that its folder may announce.
  const ending = platform === 'browser' ? 'js' : 'cjs';
  const outfile = join(repository, 'out', 'hosts', `${suite}-${platform}.${ending}`);
  await build({
    stdin: { contents, resolveDir, loader: 'ts', sourcefile: `${suite}.ts` },
    bundle: true,
    platform,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha's parallel mode, which no host uses.
    logOverride: { 'require-resolve-not-external': 'silent' },
    external: ['vscode'],
    // Mocha's browser build looks for a module loader and would put itself in the place of this bundle's exports.
    define: {
      ...(platform === 'browser' && { exports: 'undefined', define: 'undefined' }),
      goldenReports: JSON.stringify(goldenReports()),
    },
    outfile,
  });
  return outfile;
}

/** What the suites expect of the seeds: the extension hosts have no access to the repository. */
function goldenReports() {
  const folder = join(repository, 'test', 'seeds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.report.txt'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, 3), readFileSync(join(folder, name), 'utf8')]),
  );
}
