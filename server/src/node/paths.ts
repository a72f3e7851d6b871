import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether `path` lies in `folder`, both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path with `/` between its folders. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The path as a URI, relative to the working directory where it lies in it. */
export function asUri(path: string): string {
  const whole = resolve(path);
  const uri = pathToFileURL(whole).href;
  const folder = process.cwd();
  if (!isWithin(folder, whole)) return uri;
  const base = pathToFileURL(folder).href;
  // What stands before a colon at the start of a URI would be a scheme.
  return uri.slice(base.endsWith('/') ? base.length : base.length + 1).replaceAll(':', '%3A');
}
