/**
 * Where `needle` first stands wholly within `[from, end)` of `text`, or -1. `String.indexOf` has no end: on a
 * text that lacks the needle it reads to the last character each time, and a loop of such reads is quadratic.
 */
export function indexWithin(text: string, needle: string, from: number, end: number): number {
  const found = text.slice(from, end).indexOf(needle);
  return found < 0 ? -1 : from + found;
}

/**
 * First index of `needle` in `text` at or after `from`, the length of `text` where there is none. It may look at all of
 * the text: for a caller that keeps the answer until it has passed it.
 */
export function indexOrEnd(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from);
  return at < 0 ? text.length : at;
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of `pattern`, which has the flag `g`, in `text`. `matchAll` finds the same, but copies the pattern for each
 * text that it is asked about, and most texts have no match.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
