import { readFile, writeFile } from 'node:fs/promises';

/**
 * Writes `text` to `path` unless it is there already, so that an unchanged file is not built again.
 * With CHECK=1 nothing is written: a file that differs is named, and the process fails.
 * @param {string} path
 * @param {string} text
 */
export async function writeIfChanged(path, text) {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === text) return;
  if (process.env.CHECK) {
    console.error(`${path} is out of date: run npm run generate`);
    process.exitCode = 1;
    return;
  }
  await writeFile(path, text);
  console.log(`Wrote ${path}`);
}
