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
