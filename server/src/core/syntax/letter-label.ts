import { isArabic, isDigit, isLetter, isLowerAscii, isSpace } from '../text/chars.js';

const BACKSLASH = 92;

/**
 * Length of the label that opens the words `text[first, last)`, or 0: `(a)`, `(iv)`, `(aa)`; `a)`, `a.` with lower-case
 * letters only; `(1)`, `(أ)`, `’1‘` in brackets or quotation marks only; brackets may be escaped.
 */
export function letterLabelLength(text: string, first: number, last: number): number {
  let at = first;
  if (text.charCodeAt(at) === BACKSLASH) at++;
  const opening = text.charCodeAt(at);
  const enclosed = opening === 40 || isQuote(opening);
  if (enclosed) at++;
  const start = at;
  while (at < last && at - start < 6 && isLabelLetter(text.charCodeAt(at))) at++;
  if (at === start && enclosed) while (at < last && at - start < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === start || !isLabelText(text, start, at)) return 0;
  if (isQuote(opening) && !isDigit(text.charCodeAt(start))) return 0;
  if (text.charCodeAt(at) === BACKSLASH) at++;
  const closing = text.charCodeAt(at);
  if (isQuote(opening) ? !isQuote(closing) : closing !== 41 && (closing !== 46 || enclosed)) return 0;
  const next = at + 1 < last ? text.charCodeAt(at + 1) : 32;
  const spaced = isSpace(next) || next === 42 || next === 95;
  return spaced || (enclosed && isLetter(next)) ? at + 1 - first : 0;
}

/** Latin letters, the Cyrillic ones that Russian texts put among them, and Arabic ones with their presentation forms. */
export function isLabelLetter(code: number): boolean {
  return (
    isLowerAscii(code) ||
    (code >= 0x430 && code <= 0x44f) ||
    isArabic(code) ||
    (code >= 0xfe80 && code <= 0xfefc)
  );
}

/** A single quotation mark, which sets off some labels. */
export function isQuote(code: number): boolean {
  return code === 0x2018 || code === 0x2019;
}

function isLabelText(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  // An Arabic letter may be lengthened by a stroke.
  return isDigit(code) || (isArabic(code) && end - start <= 2) || isOrdinalLetters(text, start, end);
}

/** A single letter, a doubled one or a small roman numeral. */
function isOrdinalLetters(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  if (end - start === 2 && text.charCodeAt(start) === text.charCodeAt(start + 1)) return true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 105 && code !== 118 && code !== 120) return false;
  }
  return true;
}
