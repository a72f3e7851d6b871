import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, reasonOf } from './failure.js';

/**
 * Puts `after` in the place of a file that still holds `before`, as a whole or not at all: whoever reads it meets the
 * one or the other. Links stay links, the file keeps its permissions and, where the system allows it, its owner.
 * @throws {Failure} when the file has changed since, is write-protected or cannot be replaced; it is then as it was
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await realpath(path);
    const { mode: type, uid, gid } = await stat(target);
    const mode = type & 0o7777;
    // Renaming asks for permission to change the folder alone, so what protects the file is asked for here.
    if ((mode & 0o222) === 0) throw new Failure(`${path}: not mended: the file is write-protected`);
    await access(target, constants.W_OK);
    // Hidden, so that a folder that is read meanwhile passes it over.
    const name = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = await open(name, 'wx', mode);
    temporary = name;
    try {
      await file.writeFile(after);
      // A new file belongs to whoever made it, with what the umask left of its mode.
      await file.chown(uid, gid).catch(() => undefined);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    if (Buffer.compare(await readFile(target), before) !== 0) {
      throw new Failure(`${path}: not mended: it was changed while it was being checked; check it again`);
    }
    await rename(name, target);
    temporary = null;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path}: not mended: it cannot be written: ${reasonOf(error, 'write')}`);
  } finally {
    if (temporary !== null) await rm(temporary, { force: true });
  }
}
