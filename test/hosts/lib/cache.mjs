import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs, onExit } from './cleanup.mjs';
import { cacheFolder } from './paths.mjs';

/**
 * The folder of something fetched once per machine. `fill` works in a temporary folder that is renamed when it is
 * complete, so an interrupted installation is never taken for a finished one.
 * @param {string} key names the thing, its version and, where it matters, the platform
 * @param {string} description
 * @param {(folder: string) => Promise<void>} fill
 */
export async function cached(key, description, fill) {
  const place = join(cacheFolder(), key);
  if (existsSync(place)) return place;
  mkdirSync(cacheFolder(), { recursive: true });
  console.log(`Installing ${description} into ${place} (once) ...`);
  const began = Date.now();
  const draft = mkdtempSync(join(cacheFolder(), '.incomplete-'));
  const discard = onExit(() => rmSync(draft, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await fill(draft);
    renameSync(draft, place);
  } catch (error) {
    // Another run may have finished the same installation first.
    if (!existsSync(place)) throw error;
  } finally {
    discard();
  }
  console.log(`Installed ${description} in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  return place;
}

/**
 * @param {string} folder
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export async function npm(folder, args, options = {}) {
  // npm_execpath is npm's own script: running it with this Node needs no shell on any platform.
  const script = process.env.npm_execpath;
  const direct = script?.endsWith('.js');
  const command = direct ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(command, direct && script ? [script, ...args] : args, {
    cwd: folder,
    stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', 'inherit'],
    shell: !direct && process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
  const release = endWithUs(child);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  release();
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed with exit code ${code} in ${folder}.`);
}

/**
 * Installs packages without their install scripts: those of the editors fetch from hosts other than the registry.
 * @param {string} folder
 * @param {string[]} packages
 */
export async function installPackages(folder, packages) {
  if (packages.length > 0) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // --force: some of these packages declare a newer Node than the one that installs them.
  await npm(folder, ['install', ...packages, '--prefix', '.', '--force', ...options], { quiet: true });
}
