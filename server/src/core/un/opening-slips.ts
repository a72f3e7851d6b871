import { capitalized } from '../text/capitalized.js';
import { remembering } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { FirstWords } from './first-words.js';
import { NO_SLIPS } from './opening-counts.js';
import { openingWord } from './opening-vocabulary.js';
import {
  COMPLEMENTS,
  LEADING,
  OPERATIVE_VERBS,
  PREAMBULAR_WORDS,
  QUALIFIERS,
  SENTIMENTS,
  STATES,
} from './opening-words.js';
import { nearest } from './typing.js';
import { indicativeOf, isOpeningWord } from './verb-forms.js';

/** A mistyped word of an opening; the span counts from the start of the paragraph. */
export interface Slip extends Span {
  readonly written: string;
  /** What it looks like, in the same case. */
  readonly meant: string;
}

const MARKERS = ['also', 'further'];
const noSlips: ReadonlySet<string> = new Set(NO_SLIPS.trim().split(/\s+/));

/**
 * The mistyped word in the opening of `words`, or null where there is none: in the verb or before it ("Furhter
 * recalling"), in its particle ("Takes ntoe"), or in its complement ("Notes with apprecation").
 * @param length how far the grammar could read the opening; 0 where it read nothing
 */
export function findSlip(words: string, part: 'preambular' | 'operative', length: number): Slip | null {
  if (length === 0) return slipInVerb(new FirstWords(words), words, part);
  return mayHaveComplement(words, length) ? slipInComplement(new FirstWords(words), words, length) : null;
}

/** A quick look at the words on both sides of the end of the phrase: most paragraphs need no second one. */
function mayHaveComplement(words: string, length: number): boolean {
  const verb = openingWord(words.slice(words.lastIndexOf(' ', length - 1) + 1, length));
  if (verb.needsParticle || verb.form === 'having' || verb.form.startsWith('express')) return true;
  const space = words.indexOf(' ', length + 1);
  const next = words.slice(length + 1, space < 0 ? words.length : space);
  if (next === 'its' || next === 'their') return verb.takesObject;
  return next === 'with' || markerNear(next) !== null;
}

/** The words behind openings, most of which are an article or a preposition. */
const MOST_KNOWN = 2000;
const markerNear = remembering((word: string) => unknownNear(word.toLowerCase(), MARKERS), MOST_KNOWN);

function slipInVerb(list: FirstWords, words: string, part: 'preambular' | 'operative'): Slip | null {
  let at = 0;
  while (list.word(at).leads && !list.closes(at)) at++;
  const form = list.form(at);
  if (isOpeningWord(form)) return slipInParticle(list, words, at);
  if (isReal(form)) return null;
  const [own, other] =
    part === 'operative' ? [OPERATIVE_VERBS, PREAMBULAR_WORDS] : [PREAMBULAR_WORDS, OPERATIVE_VERBS];
  const meant =
    (isOpeningWord(list.form(at + 1)) ? nearest(form, LEADING) : null) ??
    nearest(form, own) ??
    nearest(form, other);
  return slipAt(list, words, at, meant);
}

function slipInParticle(list: FirstWords, words: string, verb: number): Slip | null {
  let from = verb + 1;
  while (/^(?:also|further|once|again)$/.test(list.form(from))) from++;
  if (list.form(verb) === 'having') return slipAt(list, words, from, unknownNear(list.form(from), STATES));
  for (const particle of list.word(verb).particles) {
    const wrong = particle.flatMap((word, offset) => (list.form(from + offset) === word ? [] : [offset]));
    const [offset] = wrong;
    if (offset === undefined || wrong.length > 1) continue;
    const slip = slipAt(
      list,
      words,
      from + offset,
      unknownNear(list.form(from + offset), [particle[offset] ?? '']),
    );
    if (slip !== null) return slip;
  }
  return null;
}

function slipInComplement(list: FirstWords, words: string, length: number): Slip | null {
  let at = 0;
  while (list.form(at) !== '' && list.end(at) <= length) at++;
  const next = list.form(at);
  const verb = list.word(at - 1);
  if (verb.needsParticle || verb.form === 'having') return slipInParticle(list, words, at - 1);
  const marker = markerNear(next);
  if (marker !== null) return slipAt(list, words, at, marker);
  if (next === 'with') return slipInNoun(list, words, at + 1, SENTIMENTS);
  const owned = next === 'its' || next === 'their';
  if (!verb.takesObject || !(owned || verb.form.startsWith('express'))) return null;
  return slipInNoun(list, words, owned ? at + 1 : at, COMPLEMENTS);
}

/** Qualifiers and then a noun, one of them mistyped: "with deep concren", "its dep concern". */
function slipInNoun(list: FirstWords, words: string, from: number, nouns: ReadonlySet<string>): Slip | null {
  let at = from;
  while (QUALIFIERS.has(list.form(at)) && !list.closes(at)) at++;
  const noun = unknownNear(list.form(at), nouns);
  if (noun !== null) return slipAt(list, words, at, noun);
  return nouns.has(list.form(at + 1))
    ? slipAt(list, words, at, unknownNear(list.form(at), QUALIFIERS))
    : null;
}

function unknownNear(form: string, known: Iterable<string>): string | null {
  const meant = isReal(form) ? null : nearest(form, known);
  // A plural is a word of its own.
  return meant === null || form === `${meant}s` || meant === `${form}s` ? null : meant;
}

/** A word of English that is no slip, however near it comes to a word of openings. */
function isReal(form: string): boolean {
  return noSlips.has(form) || indicativeOf(form) !== null || QUALIFIERS.has(form) || SENTIMENTS.has(form);
}

function slipAt(list: FirstWords, words: string, at: number, meant: string | null): Slip | null {
  if (meant === null) return null;
  const span = { start: list.start(at), end: list.end(at) };
  const written = words.slice(span.start, span.end);
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return { ...span, written, meant: capital ? capitalized(meant) : meant };
}
