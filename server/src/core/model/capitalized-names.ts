import { isUpperAscii } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { trimEndOf } from '../text/trim.js';
import { monthNumber } from '../un/dates.js';

/** How far from a place its name is searched for; the longest names of treaties have 200 letters. */
const REACH = 260;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'./–-]*/gu;
/** Small words within a name: "Office on Drugs and Crime", "Rights of the Child". */
const SMALL: ReadonlySet<string> = new Set([
  'of',
  'on',
  'for',
  'in',
  'to',
  'against',
  'with',
  'and',
  'de',
  'the',
]);
/** What may stand before "the" within a name; "and the" begins the next one. */
const BEFORE_THE: ReadonlySet<string> = new Set(['of', 'on', 'for', 'in', 'to', 'against', 'with']);

interface Word extends Span {
  readonly text: string;
  readonly isCapital: boolean;
}

/**
 * The name round the caret at `index` in `text`: words with capital letters, with the small words between them. Null
 * where no capital letter stands. Words before `from`, such as an opening phrase, belong to no name.
 */
export function nameAround(text: string, index: number, from = 0): Span | null {
  const words = wordsRound(text, index, from);
  let at = words.findIndex(({ start, end }) => start <= index && index <= end);
  if (at < 0) return null;
  // On a small word the caret may stand within a name.
  while (at > 0 && !(words[at] as Word).isCapital && joins(text, words, at - 1)) at--;
  if (!(words[at] as Word).isCapital) return null;
  let first = at;
  let last = at;
  for (let next = at; joins(text, words, next); next++)
    if ((words[next + 1] as Word).isCapital) last = next + 1;
  for (let next = at; next > 0 && joins(text, words, next - 1); next--)
    if ((words[next - 1] as Word).isCapital) first = next - 1;
  const name = { start: (words[first] as Word).start, end: (words[last] as Word).end };
  return touchesName(name, index) ? name : null;
}

function touchesName({ start, end }: Span, index: number): boolean {
  return start <= index && index <= end;
}

function wordsRound(text: string, index: number, from: number): Word[] {
  const start = Math.max(from, index - REACH);
  const end = Math.min(text.length, index + REACH);
  const words = [...text.slice(start, end).matchAll(WORD)].map((match): Word => {
    const word = withoutEnding(match[0]);
    const at = start + match.index;
    // The first word of a sentence is no name for its capital letter.
    const opens = at === from && SMALL.has(word.toLowerCase());
    return { start: at, end: at + word.length, text: word, isCapital: !opens && isCapital(word) };
  });
  // Years belong to the name that they stand in, "2030 Agenda", "Framework 2015–2030".
  return words.map((word, at) =>
    NUMBER.test(word.text)
      ? { ...word, isCapital: words[at - 1]?.isCapital === true || words[at + 1]?.isCapital === true }
      : word,
  );
}

/** Without the possessive, and without the stop or sign that closes a sentence or quotation. */
function withoutEnding(word: string): string {
  return /[’']s$/.test(word) ? word.slice(0, -2) : trimEndOf(word, "’'./-");
}

const NUMBER = /^\d{4}(?:–\d{4})?$/;

function isCapital(word: string): boolean {
  return (isUpperAscii(word.charCodeAt(0)) || /^\p{Lu}/u.test(word)) && monthNumber(word) === null;
}

/** Whether the words `at` and `at + 1` stand in one name: only a space between them, or a comma between capitals. */
function joins(text: string, words: readonly Word[], at: number): boolean {
  const [left, right] = [words[at], words[at + 1]];
  if (left === undefined || right === undefined) return false;
  const between = text.slice(left.end, right.start);
  if (between === ', ') return left.isCapital && right.isCapital;
  if (between !== ' ' && between !== '’s ' && between !== "'s ") return false;
  if (right.text === 'the') return BEFORE_THE.has(left.text);
  return (left.isCapital || SMALL.has(left.text)) && (right.isCapital || SMALL.has(right.text));
}
