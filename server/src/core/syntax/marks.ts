import type { Span } from '../text/span.js';

/**
 * The label within the note mark or note label `[start, end)`, which is the rest of it once the signs round it
 * are gone: `[^1]`, `[^1]:`, `[1]`, `[1]:`, `<sup>1</sup>`; other notations have none.
 */
export function labelIn(text: string, start: number, end: number): Span {
  if (text.startsWith('<sup>', start)) return { start: start + 5, end: end - 6 };
  if (text.charCodeAt(start) !== 91) return { start, end };
  const from = text.charCodeAt(start + 1) === 94 ? start + 2 : start + 1;
  return { start: from, end: end - (text.charCodeAt(end - 1) === 58 ? 2 : 1) };
}
