import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached, installPackages } from './cache.mjs';
import { endWithUs, temporaryFolder } from './cleanup.mjs';
import { quietSettings } from './editor-settings.mjs';
import { freePort } from './ports.mjs';

const version = '4.139.1';
const nodeVersion = 24;

async function nodeForServer() {
  if (Number.parseInt(process.versions.node, 10) >= nodeVersion) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = await cached(
    `${name}-${nodeVersion}`,
    `Node ${nodeVersion} (npm, ${name})`,
    async (draft) => {
      await installPackages(draft, [`${name}@${nodeVersion}`]);
    },
  );
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

async function serverFolder() {
  return cached(
    `code-server-${version}-${process.platform}-${process.arch}`,
    `VS Code server (npm, code-server ${version})`,
    async (draft) => {
      await installPackages(draft, [`code-server@${version}`]);
      // Only the editor inside is wanted: the wrapper round it needs native modules, the editor does without.
      renameSync(join(draft, 'node_modules', 'code-server', 'lib', 'vscode'), join(draft, 'vscode'));
      rmSync(join(draft, 'node_modules'), { recursive: true });
      await installPackages(join(draft, 'vscode'), []);
    },
  );
}

/**
 * The editor with a Node extension host, as a page on loopback.
 * @param {{ workspace: string, extension: string, tests: string, restricted: boolean }} options
 */
export async function startCodeServer({ workspace, extension, tests, restricted }) {
  const [node, editor] = [await nodeForServer(), await serverFolder()];
  const port = await freePort();
  const data = temporaryFolder('server');
  mkdirSync(join(data, 'user', 'User'), { recursive: true });
  writeFileSync(join(data, 'user', 'User', 'settings.json'), JSON.stringify(quietSettings));
  const args = [
    join(editor, 'vscode', 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ...['--user-data-dir', join(data, 'user'), '--server-data-dir', join(data, 'server')],
    ...['--extensions-dir', join(data, 'extensions')],
    ...(restricted ? [] : ['--disable-workspace-trust']),
  ];
  const env = {
    ...process.env,
    // No address, no gallery: the editor would look there for updates of its own extensions.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    XDG_CACHE_HOME: data,
    // Elsewhere the paths of its sockets would grow beyond what the system allows.
    ...(process.platform === 'linux' ? { TMPDIR: data, XDG_RUNTIME_DIR: data } : {}),
  };
  const detached = process.platform !== 'win32';
  const server = spawn(node, args, { env, detached, stdio: ['ignore', 'pipe', 'pipe'] });
  endWithUs(server);
  await listening(server);

  /** @param {string} path */
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ]);
  const query = new URLSearchParams({ folder: pathToFileURL(workspace).pathname, payload });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** @param {import('node:child_process').ChildProcess} server */
function listening(server) {
  let said = '';
  return new Promise((resolve, reject) => {
    /** @param {Buffer} chunk */
    const listen = (chunk) => {
      said += chunk;
      if (/Extension host agent listening/.test(said)) resolve(undefined);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The VS Code server ended with code ${code}:\n${said}`)));
  });
}
