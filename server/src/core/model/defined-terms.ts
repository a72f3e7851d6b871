import { romanValue } from '../text/roman.js';
import type { Span } from '../text/span.js';
import { nameAround } from './capitalized-names.js';
import type { Passage } from './passages.js';

/** A short form that the text itself introduces: "… (the Nelson Mandela Rules)", "… (UN-Women)". */
export interface DefinedTerm {
  /** Without article and quotation marks. */
  readonly short: string;
  /** What it stands for, without article. */
  readonly full: string;
  readonly passage: Passage;
  /** Where the short form is introduced, in the words of the passage. */
  readonly place: Span;
}

const LEAD = '(?:also )?(?:known|referred to) as |(?:hereinafter|hereafter),? (?:referred to as |called )?';
/** "(the Rules)", "(hereinafter referred to as “the Rules”)", "(UNODC)". */
const BRACKET = new RegExp(
  `[ ,]\\((${LEAD})?([Tt]he )?([“"])?([Tt]he )?([A-Z][\\w’'& -]{1,60})[”"]?\\)`,
  'g',
);
/** "…, hereinafter referred to as “the Rules”,". */
const INLINE =
  /,? (?:hereinafter|hereafter),? (?:referred to as |called )?(?:the )?[“"](?:[Tt]he )?([A-Z][\w’'& -]{1,60})[”"]/g;
const ACRONYM = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)*$/;
const LONGEST_NAME = 260;

/** The short forms that `passages` introduce, in order; the first of several introductions of one form counts. */
export function readDefinedTerms(passages: readonly Passage[]): readonly DefinedTerm[] {
  const terms = new Map<string, DefinedTerm>();
  for (const passage of passages) {
    const { text } = passage;
    if (!text.includes(' (') && !text.includes('hereinafter') && !text.includes('hereafter')) continue;
    for (const term of [...inBrackets(passage), ...inline(passage)])
      if (!terms.has(term.short)) terms.set(term.short, term);
  }
  return [...terms.values()];
}

function inBrackets(passage: Passage): DefinedTerm[] {
  const { text } = passage;
  return [...text.matchAll(BRACKET)].flatMap((match) => {
    const [all, lead, article, quote, innerArticle, short = ''] = match;
    const end = match.index + all.length - 1;
    const start = text.lastIndexOf(short, end);
    const place = { start, end: start + short.length };
    const said = [lead, article, quote, innerArticle].some((sign) => sign !== undefined);
    const full = isAcronym(short)
      ? acronymName(passage, match.index, short)
      : said
        ? nameFor(passage, match.index, short)
        : null;
    return full === null ? [] : [{ short, full, passage, place }];
  });
}

function inline(passage: Passage): DefinedTerm[] {
  const { text } = passage;
  return [...text.matchAll(INLINE)].flatMap((match) => {
    const [all, short = ''] = match;
    const start = text.lastIndexOf(short, match.index + all.length);
    const find = isAcronym(short) ? acronymName : nameFor;
    const full = find(passage, match.index, short);
    return full === null ? [] : [{ short, full, passage, place: { start, end: start + short.length } }];
  });
}

/** The name that ends at `end`, for a short form of words whose last one, mostly a noun, stands in it. */
function nameFor(passage: Passage, end: number, short: string): string | null {
  const name = nameEndingAt(passage, end);
  if (name === null) return null;
  const full = passage.text.slice(name.start, name.end);
  const words = full.split(' ');
  return full !== short && words.length > 1 && words.includes(short.split(' ').at(-1) ?? '') ? full : null;
}

function isAcronym(short: string): boolean {
  return ACRONYM.test(short) && capitals(short).length > 1 && romanValue(short) === null;
}

/** The name that ends at `end` and whose initials the acronym `short` has, in their order. */
function acronymName(passage: Passage, end: number, short: string): string | null {
  const name = nameEndingAt(passage, end);
  if (name === null) return null;
  return (
    nameWithInitials(passage.text.slice(name.start, name.end), short) ??
    nameWithInitials(passage.text.slice(beforeAndThe(passage, name.start), name.end), short)
  );
}

/** Where the name starts that "and the" joins to the one at `start`: "Gender Equality and the Empowerment of Women". */
function beforeAndThe(passage: Passage, start: number): number {
  const joint = ' and the '.length;
  if (!passage.text.startsWith(' and the ', start - joint)) return start;
  return nameEndingAt(passage, start - joint)?.start ?? start;
}

function nameWithInitials(name: string, short: string): string | null {
  const words = name.split(' ');
  for (let from = words.length - 2; from >= 0; from--) {
    if (initialsHold(words.slice(from), capitals(short))) return words.slice(from).join(' ');
  }
  return null;
}

function capitals(word: string): string {
  return word.replace(/[^A-Z]/g, '');
}

/** Whether every letter of `acronym` begins one of `words`, in their order, the first letter the first word. */
function initialsHold(words: readonly string[], acronym: string): boolean {
  if (words[0]?.charAt(0) !== acronym.charAt(0)) return false;
  let met = 0;
  for (const word of words) {
    for (const piece of word.split('-')) if (piece.charAt(0).toUpperCase() === acronym.charAt(met)) met++;
  }
  return met >= acronym.length;
}

/** The name that ends at `end`, or has only a possessive behind it. */
function nameEndingAt({ text, paragraph, isItem }: Passage, end: number): Span | null {
  const opening = isItem ? 0 : (paragraph?.reading?.length ?? 0);
  const possessive = text.startsWith('’s', end - 2) ? end - 2 : end;
  const name = nameAround(text, possessive, Math.max(opening, end - LONGEST_NAME));
  return name?.end === possessive ? name : null;
}
