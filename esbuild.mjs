// Bundles the five entry points: client and server, each for the desktop and the web, and the command line.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  format: 'cjs',
  target: 'es2023',
  logLevel: 'warning',
  define: { PENHOLDER_VERSION: JSON.stringify(version) },
};
const desktop = { ...common, platform: 'node', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const entries = [
  { ...desktop, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...web,
    entryPoints: ['client/src/extension-browser.ts'],
    outfile: 'dist/client-browser.js',
    external: ['vscode'],
  },
  { ...desktop, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server-browser.js', format: 'iife' },
  {
    ...desktop,
    entryPoints: ['server/src/node/cli.ts'],
    outfile: 'dist/cli.js',
    // A library asks where it lies, which a CommonJS bundle does not know by the name it uses.
    define: { ...common.define, 'import.meta.url': 'bundleUrl' },
    banner: {
      js: '#!/usr/bin/env node\nconst bundleUrl = require("node:url").pathToFileURL(__filename).href;',
    },
  },
];

// The manifest must stay without a "type", or editors would load the bundles as modules; what tsc emits are modules.
await mkdir('out', { recursive: true });
await writeFile('out/package.json', '{ "type": "module" }\n');

// The editor shows these when the id of a rule is clicked.
const pages = (await readdir('server/src/core/rules')).filter((name) => name.endsWith('.md'));
await rm('dist/rules', { recursive: true, force: true });
await mkdir('dist/rules', { recursive: true });
await Promise.all(pages.map((name) => cp(`server/src/core/rules/${name}`, `dist/rules/${name}`)));

await Promise.all(entries.map((entry) => build(entry)));
console.log(`Bundled ${entries.map((entry) => entry.outfile).join(', ')}`);
