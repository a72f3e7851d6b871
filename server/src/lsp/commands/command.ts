import type { Context } from '../handlers/context.js';

/**
 * A command of the server. `given` is what the client sends along, the URI of a document first; the answer is whether
 * anything was done.
 * @throws {Error} when `given` is not what the command takes
 */
export type Command = (context: Context, given: readonly unknown[]) => Promise<boolean>;

/** The argument at `index`, which must be a string. */
export function stringAt(given: readonly unknown[], index: number, what: string): string {
  const value = given[index];
  if (typeof value !== 'string') throw new Error(`argument ${index + 1} must be ${what}`);
  return value;
}
