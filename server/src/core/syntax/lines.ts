import { isSpace } from '../text/chars.js';
import { indexOrEnd, indexWithin } from '../text/search.js';
import { type LinePrefix, prefixEnd } from './line-prefix.js';
import { type LineShape, shapeOf } from './line-shape.js';

/**
 * One physical line: `[start, end)` with its line end, `[first, last)` without the white space round its words, and
 * `[first, wordEnd)` without the comments that follow them. `width` counts its columns up to the last word, comments
 * left out.
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly wordEnd: number;
  readonly width: number;
  readonly shape: LineShape;
}

const LESS = 60;
const GREATER = 62;

/** Splits at LF, CRLF and lone CR, as editors do. The lines cover the text; their words start behind `prefix`. */
export function scanLines(text: string, prefix: LinePrefix): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  let start = 0;
  // Where the next of each stands; looked for again only when it is passed.
  let feed = -1;
  let carriage = -1;
  while (start < length) {
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    const stop = Math.min(feed, carriage);
    const end = Math.min(length, feed === carriage + 1 ? feed + 1 : stop + 1);
    let first = start;
    while (first < stop && isSpace(text.charCodeAt(first))) first++;
    if (prefix !== 'none') {
      first = prefixEnd(prefix, text, first, stop);
      while (first < stop && isSpace(text.charCodeAt(first))) first++;
    }
    const last = trimEnd(text, first, stop);
    const opening = first;
    first = afterComments(text, opening, last);
    const wordEnd = beforeComments(text, first, last);
    const width = opening - start + wordEnd - first;
    lines.push({ start, end, first, last, wordEnd, width, shape: shapeOf(text, first, wordEnd) });
    start = end;
  }
  return lines;
}

function trimEnd(text: string, first: number, stop: number): number {
  let last = stop;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Where the words start behind comments that open the line; `first` itself when it holds nothing else. */
function afterComments(text: string, first: number, last: number): number {
  let at = first;
  while (at < last && text.charCodeAt(at) === LESS && text.startsWith('<!--', at)) {
    const close = indexWithin(text, '-->', at + 4, last);
    if (close < 0) return at;
    let next = close + 3;
    while (next < last && isSpace(text.charCodeAt(next))) next++;
    if (next >= last) return first;
    at = next;
  }
  return at;
}

/** Where the words end before comments that close the line; `last` itself when it holds nothing else. */
function beforeComments(text: string, first: number, last: number): number {
  if (last === first || text.charCodeAt(last - 1) !== GREATER || !text.startsWith('-->', last - 3))
    return last;
  let wordEnd = first;
  let at = first;
  while (at < last) {
    const open = indexWithin(text, '<!--', at, last);
    const close = open < 0 ? -1 : indexWithin(text, '-->', open + 4, last);
    if (close < 0) return last;
    const words = trimEnd(text, at, open);
    if (words > at) wordEnd = words;
    at = close + 3;
  }
  return wordEnd > first ? wordEnd : last;
}
