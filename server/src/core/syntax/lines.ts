import { isSpace } from '../text/chars.js';
import { type LineShape, shapeOf } from './line-shape.js';

/** One physical line: `[start, end)` with its line end, `[first, last)` without the white space round its words. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly shape: LineShape;
}

/** Splits at LF, CRLF and lone CR, as editors do. The lines cover the text. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  const quoted = isQuoted(text);
  const length = text.length;
  let start = 0;
  while (start < length) {
    let stop = start;
    let code = 0;
    while (stop < length) {
      code = text.charCodeAt(stop);
      if (code === 10 || code === 13) break;
      stop++;
    }
    let end = stop;
    if (stop < length) end = code === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
    let first = start;
    while (first < stop && isSpace(text.charCodeAt(first))) first++;
    if (quoted && text.charCodeAt(first) === QUOTE) {
      first++;
      while (first < stop && isSpace(text.charCodeAt(first))) first++;
    }
    let last = stop;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    lines.push({ start, end, first, last, shape: shapeOf(text, first, last) });
    start = end;
  }
  return lines;
}

const QUOTE = 62;
const SAMPLE = 20;

/** Whether the text is set in `> ` throughout, as mail programs and converters do: its first lines all are. */
export function isQuoted(text: string): boolean {
  let at = 0;
  let lines = 0;
  while (at < text.length && lines < SAMPLE) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let first = at;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    if (first < end) {
      if (text.charCodeAt(first) !== QUOTE) return false;
      lines++;
    }
    at = end + 1;
  }
  return lines > 1;
}
