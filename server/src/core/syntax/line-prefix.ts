import { isDigit, isSpace } from '../text/chars.js';
import { numberIn } from '../text/digits.js';

/** What stands before the words of every line: nothing, the `>` of a quotation, or a line number. */
export type LinePrefix = 'none' | 'quote' | 'number';

const QUOTE = 62;
const SAMPLE = 24;
const FEWEST_NUMBERS = 6;

/** Tells from the first lines whether the whole text is quoted, as mail programs do, or bears line numbers, as Model UN drafts do. */
export function detectPrefix(text: string): LinePrefix {
  let at = 0;
  let quotes = 0;
  let numbers = 0;
  let next = -1;
  let lines = 0;
  while (at < text.length && lines < SAMPLE) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let first = at;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    // A comment may have been put between the lines later.
    if (first < end && !text.startsWith('<!--', first)) {
      lines++;
      if (text.charCodeAt(first) === QUOTE) quotes++;
      const stop = numberEnd(text, first, end);
      const value = stop > first ? numberIn(text, first, stop) : -1;
      if (value > 0 && (next < 0 || value === next)) numbers++;
      next = value + 1;
    }
    at = end + 1;
  }
  if (lines > 1 && quotes === lines) return 'quote';
  return numbers >= FEWEST_NUMBERS && numbers === lines ? 'number' : 'none';
}

/** Where the prefix that starts at `at`, the first sign of a line, ends; `at` itself when the line has none. */
export function prefixEnd(prefix: LinePrefix, text: string, at: number, end: number): number {
  if (prefix === 'quote') return text.charCodeAt(at) === QUOTE ? at + 1 : at;
  return prefix === 'number' ? numberEnd(text, at, end) : at;
}

function numberEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && stop - at < 5 && isDigit(text.charCodeAt(stop))) stop++;
  return stop > at && (stop >= end || isSpace(text.charCodeAt(stop))) ? stop : at;
}
