// Runs the suites in real editors: node run.mjs [desktop] [node] [restricted] [web]
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './lib/bundle.mjs';
import { temporaryFolder } from './lib/cleanup.mjs';
import { hostsFolder, repository } from './lib/paths.mjs';
import { testWorkspace } from './lib/workspace.mjs';

const windows = process.platform === 'win32';
const launcher = join(hostsFolder, 'launcher', windows ? 'launch.cmd' : 'launch.mjs');
const hosts = {
  desktop: 'VS Code on the desktop',
  node: 'VS Code server, Node extension host',
  restricted: 'VS Code server, untrusted workspace (Restricted Mode)',
  web: 'VS Code for the Web, web worker extension host, virtual workspace',
};

// The test launcher starts programs on Windows through a shell, and leaves quoting to its caller.
const quoted = (/** @type {string} */ value) => (windows ? `"${value}"` : value);

/**
 * @param {keyof typeof hosts} host
 * @param {string} extension
 */
async function runHost(host, extension) {
  console.log(`\n== ${hosts[host]} ==`);
  const began = Date.now();
  const workspace = testWorkspace();
  const artefacts = join(repository, 'test', 'artefacts', host);
  rmSync(artefacts, { recursive: true, force: true });
  try {
    const tests = await bundleSuite(
      host === 'restricted' ? 'restricted' : 'all',
      host === 'web' ? 'browser' : 'node',
    );
    const common = { extensionDevelopmentPath: quoted(extension), extensionTestsPath: quoted(tests) };
    const profile = `--user-data-dir=${quoted(temporaryFolder('profile'))}`;
    if (host === 'desktop') {
      const wanted = process.env.PENHOLDER_VSCODE ?? 'desktop';
      const vscodeExecutablePath = wanted === 'desktop' ? undefined : wanted;
      const launchArgs = [quoted(workspace), profile, '--disable-extensions', '--disable-telemetry'];
      await runTests({ ...common, launchArgs, ...(vscodeExecutablePath && { vscodeExecutablePath }) });
    } else {
      const launchArgs = [quoted(workspace), profile, `--host=${host}`, `--artefacts=${quoted(artefacts)}`];
      await runTests({ ...common, vscodeExecutablePath: launcher, launchArgs });
    }
    return { host, passed: true, seconds: (Date.now() - began) / 1000 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { host, passed: false, seconds: (Date.now() - began) / 1000 };
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { extension: { type: 'string', default: repository } },
});
const unknown = positionals.filter((name) => !(name in hosts));
if (unknown.length > 0) {
  console.error(`There is no host ${unknown.join(', ')}. Hosts: ${Object.keys(hosts).join(', ')}.`);
  process.exit(2);
}
const extension = resolve(values.extension);
if (!existsSync(join(extension, 'dist', 'client.js'))) {
  console.error('The extension is not built: run "npm run build" first.');
  process.exit(2);
}
const usual = process.env.PENHOLDER_VSCODE ? ['desktop', 'restricted', 'web'] : ['node', 'restricted', 'web'];
const results = [];
for (const host of positionals.length > 0 ? positionals : usual)
  results.push(await runHost(/** @type {keyof typeof hosts} */ (host), extension));

console.log('');
for (const { host, passed, seconds } of results)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${host} (${seconds.toFixed(1)} s)`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
