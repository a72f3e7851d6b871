/** Something the user did or has that the command cannot work with; its message is one line for standard error. */
export class Failure extends Error {}

/** "ENOENT: no such file…" in the words of a user, who wanted to `read` or `write`. */
export function reasonOf(error: unknown, wanted: 'read' | 'write' = 'read'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return `permission to ${wanted} it is denied`;
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ELOOP') return 'its links lead round in a circle';
  if (code === 'ENAMETOOLONG') return 'its name is too long';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left on the disk';
  if (code === 'EROFS') return 'the disk is write-protected';
  return error instanceof Error ? error.message : String(error);
}
