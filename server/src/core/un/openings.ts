import { FirstWords, MOST_WORDS } from './first-words.js';
import { type OpeningWord, OTHER, openingWord } from './opening-vocabulary.js';
import {
  AFTER_MARKER,
  COMPLEMENTS,
  MANNERS,
  OBJECT_PARTICLES,
  QUALIFIERS,
  SENTIMENTS,
  STATES,
} from './opening-words.js';
import { indicativeOf } from './verb-forms.js';

export interface Opening {
  /** Length in UTF-16 units, from the start of the words that were read. */
  readonly length: number;
  readonly part: 'preambular' | 'operative';
}

/**
 * Reads the opening phrase with which a paragraph starts, by composition and not from a list: adverbs and
 * markers, a verb or participle, its particle, its object or its complement ("Also takes note with
 * appreciation", "Expressing its serious concern"). The phrase stops before the preposition that the verb
 * governs. Extent as in the italics of official texts (rules 2.2 to 2.5 of the drafting reference).
 *
 * @param words the paragraph without its number and markup; only its first words are read
 */
export function readOpening(words: string): Opening | null {
  const list = new FirstWords(words);
  let at = 0;
  while (at < MOST_WORDS && list.word(at).leads) {
    if (list.closes(at)) return null;
    at++;
  }
  const head = list.word(at);
  const { part } = head;
  if (part === null || !isComplete(list, at, head)) return null;
  let step: Step = { last: at, verb: head };
  for (let next: Step | null = step; next !== null; next = tail(list, step, part)) step = next;
  return { length: list.end(step.last), part };
}

/** "Taking stock" and "Having fun" open nothing: some verbs need their particle, or a participle, to be a phrase. */
function isComplete(list: FirstWords, at: number, verb: OpeningWord): boolean {
  if (verb.form === 'having') {
    for (let next = at + 1; next < at + 4; next++) {
      const form = list.form(next);
      if (STATES.has(form) || form.endsWith('ed')) return true;
    }
    return false;
  }
  if (!verb.needsParticle) return true;
  let next = at + 1;
  while (QUALIFIERS.has(list.form(next)) || ONCE_AGAIN.has(list.form(next))) next++;
  return verb.particles.some(([first]) => first === list.form(next) || first === list.form(at + 1));
}

const ONCE_AGAIN: ReadonlySet<string> = new Set(['once', 'again', 'more']);

interface Step {
  readonly last: number;
  /** The verb that the next words may belong to; `OTHER` where the phrase takes no more of them. */
  readonly verb: OpeningWord;
}

/** One more piece of the phrase after word `last`, or null when it ends there. */
function tail(list: FirstWords, { last, verb }: Step, part: Opening['part']): Step | null {
  if (list.closes(last)) return null;
  const at = last + 1;
  const known = list.word(at);
  // Nearly every phrase ends before a word that stands in none.
  if (known === OTHER) return null;
  const next = known.form;
  const fixed = following(list, at, verb.particles);
  if (fixed > 0) return { last: last + fixed, verb: OTHER };
  if (next === 'also' || (next === 'further' && (part === 'preambular' || isMarker(list, at))))
    return { last: at, verb };
  if (next === 'again') return { last: at, verb };
  if (next === 'once' && ONCE_AGAIN.has(list.form(at + 1))) return { last: at + 1, verb };
  const manner = following(list, at, MANNERS);
  if (manner > 0) return { last: last + manner, verb: OTHER };
  if (next === 'with') return phrase(list, at + 1, SENTIMENTS, verb);
  if (verb.takesObject) {
    const owned = next === 'its' || next === 'their' || next === 'our';
    // "Expresses support" but "Reaffirms its commitment": only an expression may leave out whose it is.
    const object =
      owned || verb.form.startsWith('express') ? phrase(list, owned ? at + 1 : at, COMPLEMENTS, OTHER) : null;
    if (object !== null) return withParticle(list, object);
  }
  switch (verb.form) {
    case 'having':
    case 'remaining':
    case 'being':
    case 'remains':
      return phrase(list, at, STATES, OTHER);
    case 'continues':
    case 'continuing': {
      if (next !== 'to') break;
      const second = openingWord(indicativeOf(list.form(at + 1)) ?? '');
      return second === OTHER || !isComplete(list, at + 1, second) ? null : { last: at + 1, verb: second };
    }
  }
  if (next === 'and') {
    let to = at + 1;
    while (list.word(to).leads && !list.closes(to)) to++;
    const second = list.word(to);
    if (second.part !== null || SENTIMENTS.has(second.form)) return { last: to, verb: second };
  }
  return null;
}

/** How many words the first of `phrases` has that stands whole from word `at` on; 0 where none does. */
function following(list: FirstWords, at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    let count = 0;
    while (count < phrase.length && phrase[count] === list.form(at + count)) count++;
    if (count === phrase.length) return count;
  }
  return 0;
}

/** "Encourages further efforts" asks for more of them; "Decides further to" decides a second time. */
function isMarker(list: FirstWords, at: number): boolean {
  return list.closes(at) || list.isCapital(at + 1) || AFTER_MARKER.has(list.form(at + 1));
}

/** "Reiterates its call upon": the object with the particle that it takes along. */
function withParticle(list: FirstWords, object: Step): Step {
  if (list.closes(object.last)) return object;
  const particles = OBJECT_PARTICLES.get(list.form(object.last));
  const follows = particles?.has(list.form(object.last + 1)) ?? false;
  return follows ? { last: object.last + 1, verb: OTHER } : object;
}

/** Qualifiers and then one of `nouns`; null when the noun does not come. */
function phrase(list: FirstWords, from: number, nouns: ReadonlySet<string>, verb: OpeningWord): Step | null {
  let at = from;
  while (QUALIFIERS.has(list.form(at)) && !list.closes(at)) at++;
  return nouns.has(list.form(at)) ? { last: at, verb } : null;
}
