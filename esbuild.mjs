// Bundles the five entry points: client and server, each for the desktop and the web, and the command line.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const common = { bundle: true, minify: true, sourcemap: true, format: 'cjs', target: 'es2023', logLevel: 'warning' };
const desktop = { ...common, platform: 'node', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const entries = [
  { ...desktop, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/extension-browser.ts'], outfile: 'dist/client-browser.js', external: ['vscode'] },
  { ...desktop, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server-browser.js', format: 'iife' },
  { ...desktop, entryPoints: ['server/src/node/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

// The manifest must stay without a "type", or editors would load the bundles as modules; what tsc emits are modules.
await mkdir('out', { recursive: true });
await writeFile('out/package.json', '{ "type": "module" }\n');

await Promise.all(entries.map((entry) => build(entry)));
console.log(`Bundled ${entries.map((entry) => entry.outfile).join(', ')}`);
