import type { Provision } from '../../model/resolution.js';
import { isSpace } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../rule.js';
import { lineStart } from './places.js';

/** How a paragraph closes: the sign that counts, and what has to go when another sign takes its place. */
export interface Closing {
  /** The closing sign, or the last character where there is none. */
  readonly char: string;
  /** Where to put the squiggle: the wrong sign, or the last word where a sign is missing. */
  readonly span: Span;
  /** Replaced by the right sign; empty where only a sign is missing. */
  readonly replaced: Span;
  /** A quotation mark inside which the sign stands: the right one goes behind it. */
  readonly quote: string;
}

const SIGNS = ',;.:!?';
const BRACKETS = ')]';
const QUOTES = '”"’\'»';
/** The stop that belongs to the word and stays when a sign follows: "10 a.m.", "etc." */
const ABBREVIATED = /(?:\b[A-Za-z]\.[A-Za-z]|\b(?:etc|Inc|Ltd|Jr|vol|No))\.$/;
/** "…; and": the word that some writers put between two paragraphs. */
const JOINED = /[,;]\s+and$/;
const LONGEST_JOIN = 12;
const LONE_LETTERS = /^\s{0,8}[a-z]{1,4}$/;
const LONGEST_WORD = 60;

/** How `provision` closes; null when it has no words. The sign may stand inside a closing quotation mark or bracket. */
export function closingOf(text: string, { ending, span }: Provision): Closing | null {
  if (ending === null) return null;
  const { char, offset } = ending;
  const quoted = QUOTES.includes(char);
  const inner = text.charAt(offset - 1);
  if ((quoted || BRACKETS.includes(char)) && offset - 1 > span.start && SIGNS.includes(inner)) {
    const sign = { start: offset - 1, end: offset };
    return quoted
      ? { char: inner, span: sign, replaced: { start: offset - 1, end: offset + 1 }, quote: char }
      : { char: inner, span: sign, replaced: sign, quote: '' };
  }
  if (SIGNS.includes(char)) {
    const sign = { start: offset, end: offset + 1 };
    const stays = char === '.' && ABBREVIATED.test(text.slice(Math.max(span.start, offset - 8), offset + 1));
    return { char, span: sign, replaced: stays ? { start: offset + 1, end: offset + 1 } : sign, quote: '' };
  }
  const end = offset + 1;
  const from = Math.max(span.start, end - LONGEST_JOIN);
  const joined = JOINED.exec(text.slice(from, end));
  if (joined !== null) {
    const join = { start: from + joined.index, end };
    return { char: 'and', span: join, replaced: join, quote: '' };
  }
  return {
    char,
    span: { start: wordStart(text, offset, span.start), end },
    replaced: { start: end, end },
    quote: '',
  };
}

/** A line of nothing but "h" or "iv" would become a label by its full stop. */
function makesLabel(text: string, { replaced: { start, end } }: Closing, sign: string): boolean {
  if (sign !== '.' || end > start) return false;
  const from = lineStart(text, start);
  return start - from <= LONGEST_JOIN && LONE_LETTERS.test(text.slice(from, start));
}

function wordStart(text: string, offset: number, floor: number): number {
  let start = offset;
  while (start > floor && !isSpace(text.charCodeAt(start - 1)) && offset - start < LONGEST_WORD) start--;
  return start;
}

/** Puts `sign` where the paragraph closes: instead of another sign, or behind the last word. */
export function punctuate(text: string, closing: Closing, sign: string, title: string): Fix {
  const { replaced, quote } = closing;
  const kind = makesLabel(text, closing, sign) ? 'unsafe' : 'safe';
  return { title, kind, edits: [{ span: replaced, newText: quote + sign }] };
}

/** "ends in a semicolon", "has no closing punctuation": the first half of a message on punctuation. */
export function describeClosing({ char }: Closing): string {
  switch (char) {
    case ',':
      return 'ends in a comma';
    case ';':
      return 'ends in a semicolon';
    case '.':
      return 'ends in a full stop';
    case ':':
      return 'ends in a colon';
    case '!':
      return 'ends in an exclamation mark';
    case '?':
      return 'ends in a question mark';
    case 'and':
      return 'ends in “and”';
    default:
      return 'has no closing punctuation';
  }
}
