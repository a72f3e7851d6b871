import { isDigit, isLetterAscii, isUpperAscii } from '../text/chars.js';
import { numberIn } from '../text/digits.js';
import { romanValue } from '../text/roman.js';

/**
 * The forms in which organs number their resolutions and decisions (table 6.29 of the drafting reference):
 * - `session` 64/293, 23/5 · `special` S-27/2 · `emergency` ES-10/24
 * - `year` 2013/41 · `council` 1325 (2000)
 * - `roman` 217 (III), 1915 (ORG-75), 3201 (S-VI), 2252 (ES-V) · `serial` 1325, its year left out
 */
export type NumberForm = 'session' | 'special' | 'emergency' | 'year' | 'council' | 'roman' | 'serial';

/** The number of one resolution or decision, where it stands in some words. */
export interface ResolutionNumber {
  readonly form: NumberForm;
  /** The session, or the year of the forms `year` and `council`; 0 where there is none. */
  readonly session: number;
  readonly serial: number;
  /** As the Organization writes it, lettered parts left out: "64/293", "217 (III)", "1325 (2000)". */
  readonly text: string;
  /** The lettered parts, as in "217 A (III)" and "62/63 A and B"; `range` when "A to E" stands for all between. */
  readonly letters: readonly string[];
  readonly range: boolean;
  readonly start: number;
  readonly end: number;
  /** Written exactly so: no space is missing or too many, as there is one missing in "217A(III)". */
  readonly regular: boolean;
}

const LONGEST_SESSION = 8;
/** Part letters are followed by the end of a word; "64/293 A number of" is no part of 64/293. */
const PART_END = ' ,;:.)(–-”"’[';

/**
 * The number that begins exactly at `at` in `text`, or null. Spaces that are missing or too many before letters and
 * brackets are overlooked, because `regular` tells.
 */
export function numberAt(text: string, at: number): ResolutionNumber | null {
  const code = text.charCodeAt(at);
  if (code === 83 || code === 69) return specialAt(text, at);
  if (!isDigit(code)) return null;
  const end = digitsEnd(text, at, 4);
  const next = text.charCodeAt(end);
  if (next === 47) return strokeAt(text, at, end, end - at === 4 ? 'year' : 'session');
  return bracketAt(text, at, end);
}

/** "S-27/2", "ES-10/24", also with a space that slipped in behind the hyphen. */
function specialAt(text: string, at: number): ResolutionNumber | null {
  const prefix = text.startsWith('ES-', at) ? 'ES-' : text.startsWith('S-', at) ? 'S-' : null;
  if (prefix === null) return null;
  const after = at + prefix.length;
  const from = text.charCodeAt(after) === 32 ? after + 1 : after;
  const end = digitsEnd(text, from, 2);
  if (end === from || text.charCodeAt(end) !== 47) return null;
  const number = strokeAt(text, from, end, prefix === 'ES-' ? 'emergency' : 'special');
  if (number === null) return null;
  return { ...number, text: prefix + number.text, start: at, regular: number.regular && from === after };
}

/** The session stands at `[from, stroke)`, the number behind the stroke. */
function strokeAt(text: string, from: number, stroke: number, form: NumberForm): ResolutionNumber | null {
  const serialEnd = digitsEnd(text, stroke + 1, 4);
  // "No. 22/065" is a law and no resolution.
  if (serialEnd === stroke + 1 || text.charCodeAt(stroke + 1) === 48 || continues(text, serialEnd))
    return null;
  const session = numberIn(text, from, stroke);
  if (form === 'year' ? session < 1946 || session > 2100 : session === 0) return null;
  const parts = partsAt(text, serialEnd);
  return {
    form,
    session,
    serial: numberIn(text, stroke + 1, serialEnd),
    text: text.slice(from, serialEnd),
    letters: parts.letters,
    range: parts.range,
    start: from,
    end: parts.end,
    regular: parts.letters.length === 0 || text.charCodeAt(serialEnd) === 32,
  };
}

/** "1325 (2000)", "217 A (III)", "217 (III) A", "1915 (ORG-75)", each with or without its spaces. */
function bracketAt(text: string, start: number, end: number): ResolutionNumber | null {
  let at = end;
  let letter = '';
  const letterAt = text.charCodeAt(at) === 32 ? at + 1 : at;
  const letterIs = isUpperAscii(text.charCodeAt(letterAt));
  const behind = text.charCodeAt(letterAt + 1);
  if (letterIs && (behind === 40 || (behind === 32 && text.charCodeAt(letterAt + 2) === 40))) {
    letter = text.charAt(letterAt);
    at = letterAt + 1;
  }
  const open = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (text.charCodeAt(open) !== 40) return null;
  const close = text.slice(open, open + LONGEST_SESSION + 2).indexOf(')');
  if (close < 2) return null;
  const inside = text.slice(open + 1, open + close);
  const serial = numberIn(text, start, end);
  const after = open + close + 1;
  const spaced = open === at + 1 && (letter === '' || letterAt === end + 1);
  if (/^\d{4}$/.test(inside)) {
    if (letter !== '') return null;
    const canonical = `${serial} (${inside})`;
    return { ...plain(canonical, start, after, spaced), form: 'council', session: Number(inside), serial };
  }
  const session = romanSession(inside);
  if (session === null) return null;
  const parts = letter === '' ? partsAt(text, after) : { letters: [letter], range: false, end: after };
  const regular = spaced && (letter !== '' || parts.letters.length === 0);
  const number = plain(`${serial} (${inside})`, start, parts.end, regular);
  return { ...number, form: 'roman', session, serial, letters: parts.letters, range: parts.range };
}

/** A bare serial number, as in "Security Council resolution 1325", at exactly `at`. */
export function serialAt(text: string, at: number): ResolutionNumber | null {
  const end = digitsEnd(text, at, 4);
  if (end === at || continues(text, end) || /^,\d/.test(text.slice(end, end + 2))) return null;
  const serial = numberIn(text, at, end);
  return { ...plain(String(serial), at, end, true), form: 'serial', session: 0, serial };
}

function plain(text: string, start: number, end: number, regular: boolean) {
  return { text, letters: NONE, range: false, start, end, regular };
}

/** The session in the brackets of an old number, its prefix left out: 3 for "III", 6 for "S-VI", 75 for "ORG-75". */
function romanSession(inside: string): number | null {
  const match = /^(?:ORG-(\d\d)|(?:ES-|S-)?([IVXL]+))$/.exec(inside);
  if (match === null) return null;
  return match[1] === undefined ? romanValue(match[2] ?? '') : Number(match[1]);
}

interface PartLetters {
  readonly letters: readonly string[];
  readonly range: boolean;
  readonly end: number;
}

const NONE: readonly string[] = [];

/** " A", " A and B", " A to E", " A, B and C" behind a number; a letter that begins a word or a symbol is none. */
function partsAt(text: string, at: number): PartLetters {
  let next = letterStart(text, at, true);
  if (next < 0) return { letters: NONE, range: false, end: at };
  const letters: string[] = [];
  let range = false;
  let end = at;
  for (; next >= 0; next = letterStart(text, end, false)) {
    range ||= letters.length > 0 && /^(?: to |[–-])$/.test(text.slice(end, next));
    letters.push(text.charAt(next));
    end = next + 1;
  }
  return { letters, range, end };
}

const JOINERS = [', and ', ' and ', ' to ', ', ', '–', '-'];

function letterStart(text: string, at: number, first: boolean): number {
  let start = at;
  if (!first) {
    const joiner = JOINERS.find((words) => text.startsWith(words, at));
    if (joiner === undefined) return -1;
    start = at + joiner.length;
  } else if (text.charCodeAt(at) === 32) start = at + 1;
  if (!isUpperAscii(text.charCodeAt(start))) return -1;
  const after = start + 1;
  if (after < text.length && !PART_END.includes(text.charAt(after))) return -1;
  // "A/68/1, A-2" and "E (2000)" go on otherwise.
  if (text.charCodeAt(after) === 45 && !isUpperAscii(text.charCodeAt(after + 1))) return -1;
  // A sentence may begin with the article: "64/293 A high-level meeting".
  if (
    text.charAt(start) === 'A' &&
    first &&
    /^ (?!(?:of|and|to|or|in|on|is|by|was|as|at|for)\b)[a-z]/.test(text.slice(after, after + 6))
  )
    return -1;
  return start;
}

/** Whether what stands at `at` makes the figures before it part of something longer: "64/293/1", "1.5", "29th". */
function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 47 || isDigit(code)) return true;
  if (code === 46) return isDigit(text.charCodeAt(at + 1));
  if (code === 45) return isDigit(text.charCodeAt(at + 1)) || isLetterAscii(text.charCodeAt(at + 1));
  return isLetterAscii(code) && !isUpperAscii(code);
}

function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isDigit(text.charCodeAt(end))) end++;
  return isDigit(text.charCodeAt(end)) ? at : end;
}
