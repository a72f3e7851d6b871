import type { Caret } from './caret.js';

const MOST_PLACES = 400;
const LONGEST = 160;
/** A name goes on with capitalised words and with the small words between them; it has at least two words. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|on|for|and|in|the|to|against|with) ){0,3}\p{Lu}[\p{L}\p{M}’'-]*)+/u;

/** The names of several words in the text that begin with `typed`, the most frequent first. */
export function namesInText({ document: { text }, offset }: Caret, typed: string): string[] {
  const counts = new Map<string, number>();
  const begin = offset - typed.length;
  let at = text.indexOf(typed);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count++) {
    if (at !== begin && !/[\p{L}\p{M}’-]/u.test(text.charAt(at - 1))) {
      // What is being written at the caret is no part of a name before it.
      const end = at < begin ? Math.min(begin, at + LONGEST) : at + LONGEST;
      const name = NAME.exec(text.slice(at, end).replace(/\s+/g, ' '))?.[0];
      if (name !== undefined && name.length > typed.length) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    at = text.indexOf(typed, at + typed.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
