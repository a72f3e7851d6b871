// Bundles the five entry points: client and server, each for the desktop and the web, and the command line.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

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

// A module asks where it lies, which a CommonJS bundle does not know by the name it uses. Both can be run as commands.
const whereItLies = {
  define: { ...common.define, 'import.meta.url': 'bundleUrl' },
  banner: {
    js: '#!/usr/bin/env node\nconst bundleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
};

const entries = [
  { ...desktop, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...web,
    entryPoints: ['client/src/extension-browser.ts'],
    outfile: 'dist/client-browser.js',
    external: ['vscode'],
  },
  { ...desktop, ...whereItLies, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server-browser.js', format: 'iife' },
  {
    ...desktop,
    ...whereItLies,
    entryPoints: ['server/src/node/cli.ts'],
    outfile: 'dist/cli.js',
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

// What Penholder knows: the server reads it at the first question.
const seeds = (await readdir('server/data/seeds')).filter((name) => name.endsWith('.txt')).sort();
await rm('dist/data', { recursive: true, force: true });
await mkdir('dist/data/reference', { recursive: true });
// Who cites what in them is read here, so that the first hover need not.
const { service } = await import('./out/server/src/core/service.js');
const { lineStartsOf } = await import('./out/server/src/lsp/convert.js');
const reference = await Promise.all(
  seeds.map(async (name) => {
    const text = await readFile(`server/data/seeds/${name}`, 'utf8');
    const source = { uri: `penholder:/reference/${name}`, origin: 'reference', name };
    return {
      indexed: service.indexText(service.createDocument(text), source),
      lineStarts: lineStartsOf(TextDocument.create(name, '', 0, text)),
    };
  }),
);
await writeFile('dist/data/reference/index.json', JSON.stringify(reference));
await Promise.all([
  ...['resolutions', 'treaties'].map((name) =>
    cp(`server/data/catalogue/${name}.tsv`, `dist/data/${name}.tsv`),
  ),
  ...seeds.map((name) => cp(`server/data/seeds/${name}`, `dist/data/reference/${name}`)),
]);

await Promise.all(entries.map((entry) => build(entry)));
console.log(`Bundled ${entries.map((entry) => entry.outfile).join(', ')}`);
