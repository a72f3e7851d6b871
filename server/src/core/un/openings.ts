import {
  COMPLEMENTS,
  LEADING,
  MANNERS,
  OBJECTS,
  OPERATIVE_VERBS,
  PARTICLES,
  PREAMBULAR_WORDS,
  QUALIFIERS,
  SENTIMENTS,
  STATES,
} from './opening-words.js';

export interface Opening {
  /** Length in UTF-16 units, from the start of the words that were read. */
  readonly length: number;
  readonly part: 'preambular' | 'operative';
}

interface Word {
  readonly form: string;
  readonly end: number;
  /** Punctuation follows, so the phrase cannot go on. */
  readonly closes: boolean;
}

// The longest opening in official texts has nine words.
const MOST_WORDS = 12;

/**
 * Reads the opening phrase with which a paragraph starts, by composition and not from a list: adverbs and
 * markers, a verb or participle, its particle, its object or its complement ("Also takes note with
 * appreciation", "Expressing its serious concern"). The phrase stops before the preposition that the verb
 * governs. Extent as in the italics of official texts (rules 2.2 to 2.5 of the drafting reference).
 *
 * @param words the paragraph without its number and markup; only its first words are read
 */
export function readOpening(words: string): Opening | null {
  const list = split(words);
  let at = 0;
  while (at < list.length - 1 && LEADING.has(form(list, at))) {
    if ((list[at] as Word).closes) return null;
    at++;
  }
  const head = form(list, at);
  const part = OPERATIVE_VERBS.has(head) ? 'operative' : PREAMBULAR_WORDS.has(head) ? 'preambular' : null;
  if (part === null) return null;
  let last = at;
  let verb = head;
  for (let next = tail(list, last, verb); next !== null; next = tail(list, last, verb)) {
    last = next.last;
    verb = next.verb;
  }
  return { length: (list[last] as Word).end, part };
}

interface Step {
  readonly last: number;
  readonly verb: string;
}

/** One more piece of the phrase after word `last`, or null when it ends there. */
function tail(list: readonly Word[], last: number, verb: string): Step | null {
  if ((list[last] as Word).closes) return null;
  const at = last + 1;
  const next = form(list, at);
  if (next === '') return null;
  for (const particle of PARTICLES.get(verb) ?? []) {
    if (particle.every((word, offset) => form(list, at + offset) === word))
      return { last: last + particle.length, verb: '' };
  }
  if (next === 'also' || next === 'further') return { last: at, verb };
  if (next === 'again') return { last: at, verb };
  if (next === 'once' && form(list, at + 1) === 'again') return { last: at + 1, verb };
  for (const manner of MANNERS) {
    if (manner.every((word, offset) => form(list, at + offset) === word))
      return { last: last + manner.length, verb: '' };
  }
  if (next === 'with') return phrase(list, at + 1, SENTIMENTS, verb);
  if (OBJECTS.has(verb)) {
    const owned = next === 'its' || next === 'their' || next === 'our';
    // "Expresses support" but "Reaffirms its commitment": only an expression may leave out whose it is.
    const object =
      owned || verb.startsWith('express') ? phrase(list, owned ? at + 1 : at, COMPLEMENTS, '') : null;
    if (object !== null) return object;
  }
  if (verb === 'having') return phrase(list, at, STATES, '');
  if (verb === 'remaining' || verb === 'being' || verb === 'remains') return phrase(list, at, STATES, '');
  if (next === 'and') {
    const second = form(list, at + 1);
    const same = OPERATIVE_VERBS.has(second) || PREAMBULAR_WORDS.has(second) || SENTIMENTS.has(second);
    if (same) return { last: at + 1, verb: second };
  }
  return null;
}

/** Qualifiers and then one of `nouns`; null when the noun does not come. */
function phrase(list: readonly Word[], from: number, nouns: ReadonlySet<string>, verb: string): Step | null {
  let at = from;
  while (QUALIFIERS.has(form(list, at)) && !(list[at] as Word).closes) at++;
  return nouns.has(form(list, at)) ? { last: at, verb } : null;
}

function form(list: readonly Word[], at: number): string {
  return list[at]?.form ?? '';
}

function split(words: string): Word[] {
  const list: Word[] = [];
  let at = 0;
  while (list.length < MOST_WORDS && at < words.length) {
    let end = words.indexOf(' ', at);
    if (end < 0) end = words.length;
    let stop = end;
    while (stop > at && PUNCTUATION.includes(words.charAt(stop - 1))) stop--;
    if (stop > at) list.push({ form: words.slice(at, stop).toLowerCase(), end: stop, closes: stop < end });
    at = end + 1;
  }
  return list;
}

const PUNCTUATION = ',;:.…';
