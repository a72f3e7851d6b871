import { isArabic, isDigit, isLetter, isSpace, isSuperscriptDigit } from '../text/chars.js';
import { numberIn } from '../text/digits.js';
import { indexWithin } from '../text/search.js';
import { isFurniture } from './furniture.js';
import { isLabelLetter, isQuote, letterLabelLength } from './letter-label.js';
import type { NoteNotation } from './tree.js';

/** What the first characters of a line say about it, before its neighbours are looked at. */
export interface LineShape {
  readonly kind: LineKind;
  /** Length of the label, mark or sign that opens the line, markup included. */
  readonly labelLength: number;
  readonly notation: NoteNotation | null;
}

/** `plain-note` is a candidate only: a line that starts with bare digits may be many things. */
export type LineKind =
  | 'blank'
  | 'rule'
  | 'comment'
  | 'furniture'
  | 'note'
  | 'plain-note'
  | 'numbered'
  | 'lettered'
  | 'bullet'
  | 'heading'
  | 'line';

const BACKSLASH = 92;
const MAX_NATIVE_LABEL = 32;

/** Classifies the words of one line, `text[first, last)`, without surrounding white space. */
export function shapeOf(text: string, first: number, last: number): LineShape {
  if (first >= last) return BLANK;
  const code = text.charCodeAt(first);
  switch (code) {
    case 35: // #
      return heading(text, first, last);
    case 60: // <
      if (text.startsWith('<!--', first)) return COMMENT;
      return supNote(text, first, last) ?? furnitureOrLine(text, first, last);
    case 79: // O
    case 80: // P
      return workingLabel(text, first, last) ?? furnitureOrLine(text, first, last);
    case 91: // [
      return bracketedNote(text, first, last) ?? furnitureOrLine(text, first, last);
    case 40: // (
      return lettered(text, first, last) ?? LINE;
    case 42: // *
      if (isRule(text, first, last)) return RULE;
      return (
        asteriskNote(text, first, last) ??
        emphasizedNumber(text, first, last) ??
        furnitureOrLine(text, first, last)
      );
    case 45: // -
    case 95: // _
    case 61: // =
    case 0x2013:
    case 0x2014:
    case 0x2022:
      if (isRule(text, first, last)) return RULE;
      if (code !== 95 && code !== 61 && isSpace(text.charCodeAt(first + 1))) {
        return isFurniture(text, first, last) ? FURNITURE : labelled('bullet', 1);
      }
      return LINE;
    case BACKSLASH:
      return lettered(text, first, last) ?? asteriskNote(text, first, last) ?? LINE;
  }
  if (isDigit(code)) return digits(text, first, last);
  if (isSuperscriptDigit(code)) {
    let end = first;
    while (end < last && isSuperscriptDigit(text.charCodeAt(end))) end++;
    return note('superscript', end - first);
  }
  // ㈠ to ㈩ letter the second degree in Chinese texts.
  if (code >= 0x3220 && code <= 0x3229) return labelled('lettered', 1);
  if (isLabelLetter(code) || isQuote(code))
    return lettered(text, first, last) ?? furnitureOrLine(text, first, last);
  return furnitureOrLine(text, first, last);
}

const BLANK = labelled('blank', 0);
const RULE = labelled('rule', 0);
const COMMENT = labelled('comment', 0);
const FURNITURE = labelled('furniture', 0);
const LINE = labelled('line', 0);

function labelled(kind: LineKind, labelLength: number): LineShape {
  return { kind, labelLength, notation: null };
}

function note(notation: NoteNotation, labelLength: number): LineShape {
  return { kind: 'note', labelLength, notation };
}

function furnitureOrLine(text: string, first: number, last: number): LineShape {
  return isFurniture(text, first, last) ? FURNITURE : LINE;
}

/** Three or more of one drawing character and nothing else but spaces. */
function isRule(text: string, first: number, last: number): boolean {
  const drawn = text.charCodeAt(first);
  let count = 0;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === drawn) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3 || (count === 2 && drawn === 0x2014);
}

function heading(text: string, first: number, last: number): LineShape {
  let end = first;
  while (end < last && text.charCodeAt(end) === 35) end++;
  if (end - first > 6 || !isSpace(text.charCodeAt(end))) return LINE;
  return labelled('heading', end - first);
}

/** `1.` or `1)`, also written `1\.`; `3 bis.`; or, with no stop, a candidate for a note text. */
function digits(text: string, first: number, last: number): LineShape {
  let end = first;
  while (end < last && isDigit(text.charCodeAt(end))) end++;
  const count = end - first;
  // "1.2." numbers the paragraphs of some declarations.
  const second = skipStop(text, end);
  const secondEnd = second > end ? skipDigits(text, second, last) : second;
  const behind = skipStop(text, secondEnd);
  if (secondEnd > second && behind > secondEnd && isSpace(text.charCodeAt(behind)))
    return labelled('numbered', behind - first);
  let stop = skipSuffix(text, end, last);
  if (text.charCodeAt(stop) === BACKSLASH) stop++;
  const code = text.charCodeAt(stop);
  if (count <= 4 && (code === 46 || code === 41) && numberIn(text, first, end) < FIRST_YEAR) {
    const next = stop + 1 < last ? text.charCodeAt(stop + 1) : 32;
    // "5.2" is a figure; a number may touch the word, its emphasis or nothing.
    if (isSpace(next) || next === 42 || next === 95 || next === 60 || (isLetter(next) && code === 46)) {
      return labelled('numbered', stop + 1 - first);
    }
  }
  // "1 - " numbers paragraphs in Arabic texts.
  const dash = skipSpace(text, end, last);
  if (count <= 3 && text.charCodeAt(dash) === 45 && isArabic(text.charCodeAt(skipSign(text, dash + 1, last))))
    return labelled('numbered', dash + 1 - first);
  if (isFurniture(text, first, last)) return FURNITURE;
  const spaced = end < last && isSpace(text.charCodeAt(end));
  const row = text.charCodeAt(skipSpace(text, end, last)) === 124;
  if (count <= 3 && spaced && stop === end && !row && !looksLikeDate(text, end, last)) {
    return { kind: 'plain-note', labelLength: count, notation: 'plain' };
  }
  return LINE;
}

/** Past the stop at `at`, escaped or not; `at` itself where there is none. */
function skipStop(text: string, at: number): number {
  const stop = text.charCodeAt(at) === BACKSLASH ? at + 1 : at;
  return text.charCodeAt(stop) === 46 ? stop + 1 : at;
}

function skipDigits(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && isDigit(text.charCodeAt(at))) at++;
  return at;
}

// "1990. …" opens with a year; no resolution has so many paragraphs.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * End of " bis", " ter", " quater", " quinquies" or " alt" behind a number: how a paragraph inserted during
 * negotiations is numbered (Editorial Manual, paragraphs and subparagraphs; "alt" is usage in the room).
 */
function skipSuffix(text: string, at: number, last: number): number {
  if (!isSpace(text.charCodeAt(at))) return at;
  SUFFIX.lastIndex = at;
  return SUFFIX.test(text) && SUFFIX.lastIndex <= last ? SUFFIX.lastIndex : at;
}

const SUFFIX = /[ \u00a0](?:bis|ter|quater|quinquies|alt)\b(?=[.\\ ])/y;

/** `PP3`, `OP 12.`, `OP3 bis`: what negotiators call paragraphs in working texts. */
function workingLabel(text: string, first: number, last: number): LineShape | null {
  if (text.charCodeAt(first + 1) !== 80) return null;
  let at = first + 2;
  if (text.charCodeAt(at) === 32) at++;
  const number = at;
  while (at < last && at - number < 4 && isDigit(text.charCodeAt(at))) at++;
  if (at === number) return null;
  at = skipSuffix(text, at, last);
  const sign = text.charCodeAt(at);
  if (sign === 46 || sign === 58 || sign === 41) at++;
  return at >= last || isSpace(text.charCodeAt(at)) ? labelled('numbered', at - first) : null;
}

/** `*4. Urges*`: the number set inside the emphasis, as some word processors leave it. */
function emphasizedNumber(text: string, first: number, last: number): LineShape | null {
  let at = first;
  while (at < last && text.charCodeAt(at) === 42) at++;
  if (!isDigit(text.charCodeAt(at))) return null;
  const inner = digits(text, at, last);
  return inner.kind === 'numbered' ? labelled('numbered', at - first + inner.labelLength) : null;
}

/** `18 December 2013`: one word between a day and a year, in whatever language, all three apart. */
function looksLikeDate(text: string, afterDay: number, last: number): boolean {
  const word = skipSpace(text, afterDay, last);
  let at = word;
  while (at < last && isLetter(text.charCodeAt(at))) at++;
  const year = skipSpace(text, at, last);
  if (at === word || year === at) return false;
  at = year;
  while (at < last && at - year < 5 && isDigit(text.charCodeAt(at))) at++;
  const value = numberIn(text, year, at);
  if (at - year !== 4 || value < FIRST_YEAR || value > LAST_YEAR) return false;
  // "3 Resolution 2034 (XX)" and "2 See 2010 Review Conference" go on; a date ends the line, or a converter glued the next one to it.
  return at >= last || isLetter(text.charCodeAt(at));
}

/** Past white space and the signs of emphasis. */
function skipSign(text: string, from: number, last: number): number {
  let at = skipSpace(text, from, last);
  while (at < last && text.charCodeAt(at) === 42) at++;
  return at;
}

function skipSpace(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lettered(text: string, first: number, last: number): LineShape | null {
  const length = letterLabelLength(text, first, last);
  return length === 0 ? null : labelled('lettered', length);
}

function supNote(text: string, first: number, last: number): LineShape | null {
  if (!text.startsWith('<sup>', first)) return null;
  const close = indexWithin(text, '</sup>', first + 5, Math.min(last, first + 11 + MAX_NATIVE_LABEL));
  return close < 0 ? null : note('sup', close + 6 - first);
}

/** `[^1]:` in the native notation, `[1]` in bracket notation. */
function bracketedNote(text: string, first: number, last: number): LineShape | null {
  if (text.charCodeAt(first + 1) === 94) {
    let at = first + 2;
    while (at < last && at - first < 2 + MAX_NATIVE_LABEL && text.charCodeAt(at) !== 93) at++;
    if (text.charCodeAt(at) !== 93 || text.charCodeAt(at + 1) !== 58) return null;
    return note('native', at + 2 - first);
  }
  let at = first + 1;
  while (at < last && at - first <= 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === first + 1 || text.charCodeAt(at) !== 93) return null;
  let end = at + 1;
  if (text.charCodeAt(end) === 58) end++;
  return end < last && isSpace(text.charCodeAt(end)) ? note('bracket', end - first) : null;
}

/** `* On behalf of …`: only a capital after the asterisk; a list item elsewhere starts the same way. */
function asteriskNote(text: string, first: number, last: number): LineShape | null {
  let at = first;
  if (text.charCodeAt(at) === BACKSLASH) at++;
  const stars = at;
  while (at < last && at - stars < 3 && text.charCodeAt(at) === 42) at++;
  if (at === stars || !isSpace(text.charCodeAt(at))) return null;
  return note('asterisk', at - first);
}
