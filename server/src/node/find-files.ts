import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure, reasonOf } from './failure.js';
import { STDIN } from './input.js';

const ALWAYS = /\.(?:unres|resolution)$/i;
const IN_FOLDER = ['**/*.{unres,resolution,txt,md}'];
const IGNORED = ['**/node_modules/**', '**/.git/**'];

export interface Found {
  readonly path: string;
  /** Found in a folder and of a type that many other things have too: count it only if it is a resolution. */
  readonly tentative: boolean;
}

/**
 * The files that one FILE of the command line stands for: itself, those in the folder, or those that the glob
 * matches; in the order of their names.
 * @throws {Failure} when there is none
 */
export async function findFiles(given: string): Promise<readonly Found[]> {
  if (given === STDIN) return [{ path: STDIN, tentative: false }];
  try {
    if (!(await stat(given)).isDirectory()) return [{ path: given, tentative: false }];
  } catch (error) {
    // A file whose name has brackets in it is itself first of all; only then is it a pattern.
    if (!isDynamicPattern(asPattern(given)))
      throw new Failure(`${given}: cannot be read: ${reasonOf(error)}`);
    const paths = await glob([asPattern(given)], { ignore: IGNORED, expandDirectories: false });
    if (paths.length === 0) throw new Failure(`${given}: no file matches`);
    return paths.sort().map((path) => ({ path, tentative: false }));
  }
  const paths = await glob(IN_FOLDER, { cwd: given, ignore: IGNORED, caseSensitiveMatch: false });
  return paths.sort().map((path) => ({ path: join(given, path), tentative: !ALWAYS.test(path) }));
}

// In a pattern a backslash quotes the next character, in a path on Windows it divides folders.
function asPattern(given: string): string {
  return process.platform === 'win32' ? given.replaceAll('\\', '/') : given;
}
