import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { FoundFile } from '../lsp/runtime.js';
import { TEXT_FILES } from '../lsp/text-files.js';

// Nobody keeps resolutions deeper; a folder that was opened by mistake, such as the root, has to end some time.
const MOST_LEVELS = 16;
const MOST_MILLISECONDS = 20_000;

/** The first `most` text files in the folder with the URI `folder`, by name; hidden ones and packages left out. */
export async function findTexts(folder: string, most: number): Promise<readonly FoundFile[]> {
  if (!folder.startsWith('file:')) return [];
  const cwd = fileURLToPath(folder);
  const names = await glob([TEXT_FILES], {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    deep: MOST_LEVELS,
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
  });
  const found = await Promise.all(
    names
      .sort()
      .slice(0, most)
      .map((name) => fileAt(join(cwd, name))),
  );
  return found.filter((file) => file !== null);
}

/** Null for a file that has gone in the meantime, or a link that leads nowhere. */
async function fileAt(path: string): Promise<FoundFile | null> {
  try {
    const { mtimeMs, size } = await stat(path);
    return { uri: pathToFileURL(path).href, stamp: `${mtimeMs} ${size}` };
  } catch {
    return null;
  }
}
