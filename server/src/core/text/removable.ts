import { isSpace } from './chars.js';
import type { Span } from './span.js';

/**
 * What to remove together with `span`, so that the text is left as if it had never been there: its whole line, with
 * the empty line that sets it off, when nothing but white space or quotation signs stands beside it; else the white
 * space on one side of it.
 */
export function removable(text: string, span: Span): Span {
  const opening = lineStart(text, span.start);
  const closing = lineStop(text, span.end);
  const behind = isBlank(text, span.end, closing);
  if (behind && isBlank(text, opening, span.start)) return wholeLine(text, opening, closing);
  let { start, end } = span;
  if (behind || isSpace(text.charCodeAt(start - 1))) {
    while (start > opening && isSpace(text.charCodeAt(start - 1))) start--;
    if (behind || start > opening) return { start, end };
    start = span.start;
  }
  while (end < closing && isSpace(text.charCodeAt(end))) end++;
  return { start, end };
}

function wholeLine(text: string, opening: number, closing: number): Span {
  const next = afterLineEnd(text, closing);
  if (next === closing) {
    // The text had no line end before this line came, and shall have none again.
    const above = beforeLineEnd(text, opening);
    const start = lineStart(text, above);
    return { start: isBlank(text, start, above) ? beforeLineEnd(text, start) : above, end: closing };
  }
  const above = lineStart(text, beforeLineEnd(text, opening));
  const apart = opening === 0 || isBlank(text, above, opening);
  const stop = lineStop(text, next);
  return {
    start: opening,
    end: apart && stop < text.length && isBlank(text, next, stop) ? afterLineEnd(text, stop) : next,
  };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

function lineStop(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  return at >= text.length ? at : text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function beforeLineEnd(text: string, at: number): number {
  return at === 0 ? 0 : text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 62 && !isSpace(code)) return false;
  }
  return true;
}
