import { createHash } from 'node:crypto';

/**
 * Names for the findings of one text that stay the same when lines move: made of the rule, the words of the line, and
 * which of several such it is. Consumers add the path themselves.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(rule: string, line: string): string {
    const what = `${rule}\n${line.trim().replace(/\s+/g, ' ')}`;
    const before = this.#seen.get(what) ?? 0;
    this.#seen.set(what, before + 1);
    return createHash('sha256').update(`${what}\n${before}`).digest('hex').slice(0, 32);
  }
}
