#!/usr/bin/env node
// Stands where the editor's executable would stand: takes its arguments, drives an offline host in a headless
// browser, and ends with the suite's exit code.
import { parseArgs } from 'node:util';
import { launchBrowser } from '../lib/browser.mjs';
import { startCodeServer } from '../lib/code-server.mjs';
import { startControl } from '../lib/control.mjs';
import { runInPage } from '../lib/page.mjs';
import { startVscodeWeb } from '../lib/vscode-web.mjs';
import { changeSettings } from '../lib/workspace.mjs';

/** @param {string[]} args */
async function launch(args) {
  const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true });
  const text = (/** @type {string} */ name) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`--${name} is missing.`);
    return value;
  };
  const [workspace = process.cwd()] = positionals;
  const extension = text('extensionDevelopmentPath');
  const tests = text('extensionTestsPath');
  const host = text('host');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const control = await startControl(page, text('artefacts'));
  changeSettings(workspace, { 'penholderTests.host': host, 'penholderTests.control': control });
  const address =
    host === 'web'
      ? await startVscodeWeb({ workspace, extension, tests })
      : await startCodeServer({ workspace, extension, tests, restricted: host === 'restricted' });
  const code = await runInPage(page, address, text('artefacts'));
  await browser.close();
  return code;
}

// Whoever started us holds the other end: when it is gone, however it went, nobody waits for the suite any more.
process.stdin.resume().once('end', () => process.exit(1));

launch(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
