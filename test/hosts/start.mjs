// npm start: the extension, built and open in an editor, on a machine that has nothing but Node and npm.
// Until the dependencies are installed this file may use nothing but Node itself, and lib/ files that do the same.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { npm } from './lib/cache.mjs';
import { temporaryFolder } from './lib/cleanup.mjs';
import { findCode, openInBrowser, openInCode } from './lib/open.mjs';
import { repository } from './lib/paths.mjs';
import { startVscodeWeb } from './lib/vscode-web.mjs';
import { sampleWorkspace } from './lib/workspace.mjs';

async function start() {
  const { values } = parseArgs({
    options: {
      web: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  });
  if (!existsSync(join(repository, 'node_modules'))) {
    console.log('Installing the dependencies (npm ci) ...');
    await npm(repository, ['ci', '--no-audit', '--no-fund']);
  }
  console.log('Building the extension (npm run build) ...');
  await npm(repository, ['run', 'build', '--silent']);

  const code = values.web ? undefined : findCode();
  if (code) {
    // Left in place at the end: the editor goes on showing it after this command is done.
    const folder = mkdtempSync(join(tmpdir(), 'penholder-samples-'));
    sampleWorkspace(folder);
    console.log(`Opening ${folder} in VS Code (${code}) with the extension loaded ...`);
    await openInCode(code, folder, repository);
    return;
  }
  console.log(
    values.web ? 'Starting VS Code for the Web ...' : 'No VS Code here: starting VS Code for the Web ...',
  );
  const folder = temporaryFolder('samples');
  sampleWorkspace(folder);
  const address = await startVscodeWeb({ workspace: folder, extension: repository });
  console.log(`\n  ${address}\n`);
  console.log('The sample documents live in the page: what you change is gone when it is reloaded.');
  console.log('Ctrl+C ends the server.');
  if (!values['no-open']) openInBrowser(address);
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
