import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const hostsFolder = dirname(import.meta.dirname);
export const repository = dirname(dirname(hostsFolder));
export const seedsFolder = join(repository, 'server', 'data', 'seeds');
export const samplesFolder = join(hostsFolder, 'samples');

// Outside the repository, so that a fresh clone or a second checkout does not fetch an editor again.
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'penholder');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? tmpdir(), 'penholder', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'penholder');
  return join(homedir(), '.cache', 'penholder');
}
