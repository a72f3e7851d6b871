import * as fs from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';
import { TEXT_FILES } from '../lsp/text-files.js';
import { Failure, reasonOf } from './failure.js';
import { STDIN } from './input.js';

const ALWAYS = /\.(?:unres|resolution)$/i;
const IN_FOLDER = [TEXT_FILES];
// Hidden files and folders are passed over by the library itself.
const IGNORED = ['**/node_modules/**'];

export interface Found {
  readonly path: string;
  /** Found in a folder and of a type that many other things have too: count it only if it is a resolution. */
  readonly tentative: boolean;
}

/**
 * The files that all the FILEs of the command line stand for, in the order given, each of them once however many
 * names and links lead to it.
 * @param failed takes one line for each FILE, and each folder in one, that cannot be read or gives no file
 */
export async function findAllFiles(
  given: readonly string[],
  failed: (line: string) => void,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const one of given) {
    try {
      for (const file of await findFiles(one, failed)) {
        const key = file.path === STDIN ? STDIN : realPath(file.path);
        if (!found.has(key)) found.set(key, file);
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed(error.message);
    }
  }
  return [...found.values()];
}

// A path that leads nowhere is reported when it is read.
function realPath(path: string): string {
  try {
    return fs.realpathSync.native(path);
  } catch {
    return path;
  }
}

/**
 * The files that one FILE stands for: itself, those in the folder, or those that the glob matches; in the order of
 * their names.
 * @throws {Failure} when there is none
 */
async function findFiles(given: string, failed: (line: string) => void): Promise<readonly Found[]> {
  if (given === STDIN) return [{ path: STDIN, tentative: false }];
  try {
    if (!(await stat(given)).isDirectory()) return [{ path: given, tentative: false }];
  } catch (error) {
    // A file whose name has brackets in it is itself first of all; only then is it a pattern.
    if (!isDynamicPattern(asPattern(given)))
      throw new Failure(`${given}: cannot be read: ${reasonOf(error)}`);
    const paths = await glob([asPattern(given)], { ...options(failed), expandDirectories: false });
    if (paths.length === 0) throw new Failure(`${given}: no file matches`);
    return paths.sort().map((path) => ({ path, tentative: false }));
  }
  const paths = await glob(IN_FOLDER, { ...options(failed), cwd: given, caseSensitiveMatch: false });
  return paths.sort().map((path) => ({ path: join(given, path), tentative: !ALWAYS.test(path) }));
}

// The library passes over what it may not read without a word, and what is not checked must not look checked.
function options(failed: (line: string) => void): GlobOptions {
  const say = (path: string, error: Error) =>
    failed(`${relative('', path) || path}: cannot be read: ${reasonOf(error)}`);
  const readdir = (path: string, how: { withFileTypes: true }, done: Done<fs.Dirent[]>) =>
    fs.readdir(path, how, (error, entries) => {
      if (error !== null) say(path, error);
      done(error, entries);
    });
  const realpath = (path: string, done: Done<string>) =>
    fs.realpath(path, (error, target) => {
      if (error !== null && ALWAYS.test(path)) say(path, error);
      done(error, target);
    });
  // The functions of Node have many forms; the library calls these.
  return { ignore: IGNORED, fs: { readdir, realpath } as Partial<typeof fs> as GlobOptions['fs'] & object };
}

type Done<T> = (error: NodeJS.ErrnoException | null, result: T) => void;

// In a pattern a backslash quotes the next character, in a path on Windows it divides folders.
function asPattern(given: string): string {
  return process.platform === 'win32' ? given.replaceAll('\\', '/') : given;
}
