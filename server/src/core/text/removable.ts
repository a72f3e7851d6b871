import { isSpace } from './chars.js';
import type { Span } from './span.js';

/**
 * What to remove together with `span`, so that the text is left as if it had never been there: its whole line, with
 * the empty line that sets it off, when nothing but white space or quotation signs stands beside it; else the white
 * space on one side of it. Only blanks are looked at, and never the words of a line, which may be long.
 */
export function removable(text: string, span: Span): Span {
  const opening = blankStart(text, span.start);
  const closing = blankEnd(text, span.end);
  if (opening !== null && closing !== null) return wholeLine(text, opening, closing);
  let { start, end } = span;
  while (isGap(text, start - 1)) start--;
  const words = start > 0 && !isLineEnd(text.charCodeAt(start - 1));
  if (closing !== null || (words && start < span.start)) return { start, end };
  while (isGap(text, end)) end++;
  return { start: span.start, end };
}

function wholeLine(text: string, opening: number, closing: number): Span {
  const next = afterLineEnd(text, closing);
  const above = beforeLineEnd(text, opening);
  const start = blankStart(text, above);
  if (next === closing) {
    // The text had no line end before this line came, and shall have none again.
    return { start: start === null ? above : beforeLineEnd(text, start), end: closing };
  }
  const stop = blankEnd(text, next);
  const apart = opening === 0 || start !== null;
  return {
    start: opening,
    end: apart && stop !== null && stop < text.length ? afterLineEnd(text, stop) : next,
  };
}

/** Start of the line when nothing but white space and quotation signs stands between it and `offset`. */
function blankStart(text: string, offset: number): number | null {
  let at = offset;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || isLineEnd(text.charCodeAt(at - 1)) ? at : null;
}

/** End of the line, its line end left out, when nothing else stands between `offset` and it. */
function blankEnd(text: string, offset: number): number | null {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at === text.length || isLineEnd(text.charCodeAt(at)) ? at : null;
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

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) && !isLineEnd(code);
}

function isBlank(code: number): boolean {
  return code === 62 || (isSpace(code) && !isLineEnd(code));
}
