import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const windows = process.platform === 'win32';

/** The `code` command of an installed VS Code. */
export function findCode() {
  const chosen = process.env.PENHOLDER_VSCODE;
  if (chosen && isAbsolute(chosen) && existsSync(chosen)) return chosen;
  const name = windows ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = folders.map((folder) => join(folder, name));
  if (process.platform === 'darwin')
    places.push('/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code');
  return places.find((place) => existsSync(place));
}

/**
 * @param {string} code
 * @param {string} folder
 * @param {string} extension
 */
export async function openInCode(code, folder, extension) {
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder];
  // A .cmd file runs in a shell only, and the shell leaves quoting to its caller.
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const child = spawn(windows ? `"${code}"` : code, quoted, { stdio: 'inherit', shell: windows });
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (status !== 0) throw new Error(`VS Code did not open (exit code ${status}). Try: npm start -- --web`);
}

/** @param {string} address */
export function openInBrowser(address) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...args] = windows
    ? ['cmd', '/c', 'start', '', address]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(/** @type {string} */ (command), args, { stdio: 'ignore', detached: true });
  // The address is on the screen already.
  child.once('error', () => {});
  child.unref();
}
