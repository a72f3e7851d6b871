import { isSpace } from '../text/chars.js';
import { type LinePrefix, prefixEnd } from './line-prefix.js';
import { type LineShape, shapeOf } from './line-shape.js';

/** One physical line: `[start, end)` with its line end, `[first, last)` without the white space round its words. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly shape: LineShape;
}

/** Splits at LF, CRLF and lone CR, as editors do. The lines cover the text; their words start behind `prefix`. */
export function scanLines(text: string, prefix: LinePrefix): Line[] {
  const lines: Line[] = [];
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
    if (prefix !== 'none') {
      first = prefixEnd(prefix, text, first, stop);
      while (first < stop && isSpace(text.charCodeAt(first))) first++;
    }
    let last = stop;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    lines.push({ start, end, first, last, shape: shapeOf(text, first, last) });
    start = end;
  }
  return lines;
}
