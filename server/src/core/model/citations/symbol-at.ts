import { isDigit, isLetterAscii, isUpperAscii } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { FOREIGN_ORGANS, SYMBOL_ORGANS } from '../../un/symbol-parts.js';

const LONGEST = 80;
/** What may follow a symbol behind a space: the parts of a document, the year of a resolution. */
const BRACKET =
  / ?\((?:(?:19|20)\d\d|[Pp]arts?[^)]{1,20}|[Vv]ols?\.[^)]{1,20}|[Ss]ects?\.[^)]{1,20}|Introduction|Plan outline|Income[^)]{1,20})\)(?:\/(?:Add|Corr|Rev|Amend)\.\d{1,3})*/y;
const BRACKETED = /^\(\w{1,6}\)/;
const OPEN = /\(\w{1,6}$/;

/**
 * The document symbol of which the figure at `at` is part, or null. A symbol begins with an organ or conference that
 * documents are numbered under and has a stroke; it ends before the stop or bracket that closes the sentence.
 */
export function symbolAround(text: string, at: number, from: number): Span | null {
  const start = startOf(text, at, from);
  if (start < 0 || !isLetterAscii(text.charCodeAt(start))) return null;
  const end = endOf(text, at);
  const last = Math.min(end, start + LONGEST - 1);
  let stroke = start + 1;
  while (stroke <= last && text.charCodeAt(stroke) !== 47) stroke++;
  if (stroke > last) return null;
  const organ = text.slice(start, stroke);
  if (!SYMBOL_ORGANS.has(organ) && !FOREIGN_ORGANS.has(organ)) {
    const upper = organ.toUpperCase();
    // "a/res/64/293" is a symbol in the wrong case; "he/she" and "and/or" have no figures behind them.
    if (!SYMBOL_ORGANS.has(upper) || upper.length > 1) return null;
    if (!/^\w\/(?:res|hrc|c\.\d|cn\.\d|\d)/i.test(text.slice(start, start + 8))) return null;
  }
  return { start, end: withBrackets(text, end) };
}

/** Back to the space, bracket or quotation mark before the symbol. */
function startOf(text: string, at: number, from: number): number {
  let start = at;
  const lowest = Math.max(from, at - LONGEST);
  while (start > lowest && isInside(text, start - 1)) start--;
  return start;
}

function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterAscii(code) || isDigit(code) || isJoint(code)) return true;
  // The session in "ICCD/COP(9)/9" stands in brackets of its own.
  if (code === 40) return at > 0 && isUpperAscii(text.charCodeAt(at - 1));
  return code === 41 && isDigit(text.charCodeAt(at - 1)) && text.charCodeAt(at + 1) === 47;
}

function endOf(text: string, at: number): number {
  let end = at;
  const last = Math.min(text.length, at + LONGEST);
  while (end < last && isInsideForward(text, end)) end++;
  while (end > at && isJoint(text.charCodeAt(end - 1))) end--;
  return end;
}

function isInsideForward(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterAscii(code) || isDigit(code) || code === 46 || code === 47) return true;
  if (code === 45) return isDigit(text.charCodeAt(at + 1)) || isUpperAscii(text.charCodeAt(at + 1));
  // "S/RES/1325(2000)" and "ICCD/COP(9)/9".
  if (code === 40) return BRACKETED.test(text.slice(at, at + 8));
  return code === 41 && OPEN.test(text.slice(Math.max(0, at - 7), at));
}

/** A stop, stroke or hyphen. */
function isJoint(code: number): boolean {
  return code === 46 || code === 47 || code === 45;
}

function withBrackets(text: string, end: number): number {
  if (text.charCodeAt(end) !== 40 && text.charCodeAt(end + 1) !== 40) return end;
  BRACKET.lastIndex = end;
  return BRACKET.test(text) ? BRACKET.lastIndex : end;
}
