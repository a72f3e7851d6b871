import { applyEdits, type Diagnostic, type Span, service } from '../../server/src/core/service.js';
import { MONTHS, monthNumber } from '../../server/src/core/un/dates.js';
import { ordinalNumber, ordinalWord } from '../../server/src/core/un/sessions.js';
import { facts } from '../support/facts.js';

export type FactKind =
  | 'day'
  | 'month'
  | 'year'
  | 'year in brackets'
  | 'session'
  | 'volume'
  | 'number'
  | 'paragraph';

/** One fact of a text, changed by one. */
export interface WrongFact {
  readonly kind: FactKind;
  /** Where it stands in the sound text. */
  readonly span: Span;
  readonly newText: string;
  /** The words round it in the sound text, on one line. */
  readonly context: string;
  /** The same with the change shown: "of «30→31» July 2010". */
  readonly words: string;
}

const DATE =
  /(?:(\d{1,2})(?: to | and |[-–]))?\b(\d{1,2})\s(January|February|March|April|May|June|July|August|September|October|November|December)\s(\d{4})\b/g;
const BRACKETED = /\((?:[A-Z][a-z]+, )?((?:19|20)\d\d)\)/g;
const SESSION = /(?<![A-Za-z-])([A-Z]?[a-z]+(?:-[a-z]+)?)\s[Ss]ession\b/g;
const VOLUME = /\bvol\. (\d+)/g;
const NUMBER = /\bvol\. \d+, No\. (\d+)/g;
const LABEL = /^[ \t]*(?:(\d{1,2})\.|\(([a-z])\))[ \t]/gm;
const REFERENCE = /\bparagraphs? (\d{1,3})(?= (?:\([a-z]\) )?(?:above|below))/g;

/** Every date, year, session, treaty volume and number and every paragraph number of `text`, each one more and one less. */
export function wrongFacts(text: string): WrongFact[] {
  const found: WrongFact[] = [];
  const add = (kind: FactKind, start: number, old: string, values: readonly (string | null)[]): void => {
    for (const newText of values) {
      if (newText === null || newText === old) continue;
      const before = text.slice(Math.max(0, start - 40), start).replace(/\s+/g, ' ');
      const after = text.slice(start + old.length, start + old.length + 25).replace(/\s+/g, ' ');
      const span = { start, end: start + old.length };
      found.push({
        kind,
        span,
        newText,
        context: before + old + after,
        words: `${before}«${old}→${newText}»${after}`,
      });
    }
  };
  const byOne = (digits: string, most: number): (string | null)[] =>
    [Number(digits) - 1, Number(digits) + 1].map((value) =>
      value < 1 || value > most ? null : String(value),
    );
  for (const match of text.matchAll(DATE)) {
    const [words, first, day = '', month = '', year = ''] = match;
    const at = (part: string, from = 0): number => match.index + words.indexOf(part, from);
    if (first !== undefined) add('day', match.index, first, byOne(first, 31));
    const dayAt = at(day, first === undefined ? 0 : first.length + 1);
    add('day', dayAt, day, byOne(day, 31));
    const value = monthNumber(month) ?? 0;
    add(
      'month',
      at(month),
      month,
      [value - 1, value + 1].map((other) => MONTHS[other - 1] ?? null),
    );
    add('year', match.index + words.length - 4, year, byOne(year, 9999));
  }
  for (const match of text.matchAll(BRACKETED))
    add('year in brackets', match.index + match[0].length - 5, match[1] ?? '', byOne(match[1] ?? '', 9999));
  for (const match of text.matchAll(SESSION)) {
    const word = match[1] ?? '';
    const number = ordinalNumber(word);
    if (number === null) continue;
    const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
    const others = [number - 1, number + 1].map(ordinalWord);
    add(
      'session',
      match.index,
      word,
      others.map((other) => (capital ? other.charAt(0).toUpperCase() + other.slice(1) : other)),
    );
  }
  for (const match of text.matchAll(VOLUME))
    add('volume', match.index + 'vol. '.length, match[1] ?? '', byOne(match[1] ?? '', 99999));
  for (const match of text.matchAll(NUMBER))
    add(
      'number',
      match.index + match[0].length - (match[1]?.length ?? 0),
      match[1] ?? '',
      byOne(match[1] ?? '', 999999),
    );
  for (const match of text.matchAll(LABEL)) {
    const [words, digits, letter] = match;
    const old = digits ?? letter ?? '';
    const start = match.index + words.indexOf(old);
    const code = old.charCodeAt(0);
    const letters = [code - 1, code + 1].map((other) => (other < 97 ? null : String.fromCharCode(other)));
    add('paragraph', start, old, digits === undefined ? letters : byOne(old, 999));
  }
  for (const match of text.matchAll(REFERENCE))
    add(
      'paragraph',
      match.index + match[0].length - (match[1]?.length ?? 0),
      match[1] ?? '',
      byOne(match[1] ?? '', 999),
    );
  return found;
}

export interface Outcome {
  /** The rules that speak at the place and did not before. */
  readonly rules: readonly string[];
  /** Whether a fix of theirs gives the sound text back. */
  readonly offered: boolean;
}

/** What is said of a text with `wrong` in it, compared with what is said of the sound one. */
export function outcomeOf(text: string, sound: readonly Diagnostic[], wrong: WrongFact): Outcome {
  const broken = applyEdits(text, [wrong]);
  const known = new Set(sound.map(keyOf));
  const place = { start: wrong.span.start, end: wrong.span.start + wrong.newText.length };
  const fresh = service
    .diagnose(service.createDocument(broken), { facts })
    .filter((finding) => !known.has(keyOf(finding)))
    .filter(({ span, related = [] }) =>
      [span, ...related.map((other) => other.span)].some((own) => meets(own, place)),
    );
  const offered = fresh.some(({ fixes }) =>
    fixes?.().some(({ edits }) => applyEdits(broken, edits) === text),
  );
  return { rules: [...new Set(fresh.map(({ rule }) => rule.id))], offered };
}

function keyOf({ rule, message }: Diagnostic): string {
  return `${rule.id} ${message}`;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
