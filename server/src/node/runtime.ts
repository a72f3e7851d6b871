import { readFile as readBytes, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Runtime } from '../lsp/runtime.js';
import { dataUri, readData } from './data.js';
import { findTexts } from './find-texts.js';

// Many times the size of any configuration file.
const MOST_BYTES = 4_000_000;

/** The runtime of a Node process. */
export function nodeRuntime(version: string): Runtime {
  return {
    version,
    now: () => performance.now(),
    defer: (callback) => {
      setImmediate(callback);
    },
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    readFile,
    findFiles: findTexts,
    readData,
    dataUri,
  };
}

/** @throws {Error} when there is such a file but it cannot be read */
async function readFile(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    if ((await stat(path)).size > MOST_BYTES) throw new Error('the file is too large');
    return new TextDecoder().decode(await readBytes(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
