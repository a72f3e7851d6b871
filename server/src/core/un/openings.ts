import { FirstWords, MOST_WORDS } from './first-words.js';
import {
  AFTER_MARKER,
  COMPLEMENTS,
  LEADING,
  MANNERS,
  NEEDS_PARTICLE,
  OBJECT_PARTICLES,
  OBJECTS,
  OPERATIVE_VERBS,
  PARTICLES,
  PREAMBULAR_WORDS,
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
  while (at < MOST_WORDS && LEADING.has(list.form(at))) {
    if (list.closes(at)) return null;
    at++;
  }
  const head = list.form(at);
  const part = OPERATIVE_VERBS.has(head) ? 'operative' : PREAMBULAR_WORDS.has(head) ? 'preambular' : null;
  if (part === null || !isComplete(list, at, head)) return null;
  let last = at;
  let verb = head;
  const operative = part === 'operative';
  for (
    let next = tail(list, last, verb, operative);
    next !== null;
    next = tail(list, last, verb, operative)
  ) {
    last = next.last;
    verb = next.verb;
  }
  return { length: list.end(last), part };
}

/** "Taking stock" and "Having fun" open nothing: some verbs need their particle, or a participle, to be a phrase. */
function isComplete(list: FirstWords, at: number, verb: string): boolean {
  if (verb === 'having') {
    for (let next = at + 1; next < at + 4; next++) {
      const form = list.form(next);
      if (STATES.has(form) || form.endsWith('ed')) return true;
    }
    return false;
  }
  if (!NEEDS_PARTICLE.has(verb)) return true;
  let next = at + 1;
  while (QUALIFIERS.has(list.form(next)) || ONCE_AGAIN.has(list.form(next))) next++;
  const particles = PARTICLES.get(verb) ?? [];
  return particles.some(([first]) => first === list.form(next) || first === list.form(at + 1));
}

const ONCE_AGAIN: ReadonlySet<string> = new Set(['once', 'again', 'more']);

interface Step {
  readonly last: number;
  readonly verb: string;
}

/** One more piece of the phrase after word `last`, or null when it ends there. */
function tail(list: FirstWords, last: number, verb: string, operative: boolean): Step | null {
  if (list.closes(last)) return null;
  const at = last + 1;
  const next = list.form(at);
  if (next === '') return null;
  for (const particle of PARTICLES.get(verb) ?? []) {
    if (particle.every((word, offset) => list.form(at + offset) === word))
      return { last: last + particle.length, verb: '' };
  }
  if (next === 'also' || (next === 'further' && (!operative || isMarker(list, at))))
    return { last: at, verb };
  if (next === 'again') return { last: at, verb };
  if (next === 'once' && ONCE_AGAIN.has(list.form(at + 1))) return { last: at + 1, verb };
  for (const manner of MANNERS) {
    if (manner.every((word, offset) => list.form(at + offset) === word))
      return { last: last + manner.length, verb: '' };
  }
  if (next === 'with') return phrase(list, at + 1, SENTIMENTS, verb);
  if (OBJECTS.has(verb)) {
    const owned = next === 'its' || next === 'their' || next === 'our';
    // "Expresses support" but "Reaffirms its commitment": only an expression may leave out whose it is.
    const object =
      owned || verb.startsWith('express') ? phrase(list, owned ? at + 1 : at, COMPLEMENTS, '') : null;
    if (object !== null) return withParticle(list, object);
  }
  if (verb === 'having') return phrase(list, at, STATES, '');
  if (verb === 'remaining' || verb === 'being' || verb === 'remains') return phrase(list, at, STATES, '');
  if (next === 'to' && (verb === 'continues' || verb === 'continuing')) {
    const second = indicativeOf(list.form(at + 1));
    return second === null || !isComplete(list, at + 1, second) ? null : { last: at + 1, verb: second };
  }
  if (next === 'and') {
    let to = at + 1;
    while (LEADING.has(list.form(to)) && !list.closes(to)) to++;
    const second = list.form(to);
    const same = OPERATIVE_VERBS.has(second) || PREAMBULAR_WORDS.has(second) || SENTIMENTS.has(second);
    if (same) return { last: to, verb: second };
  }
  return null;
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
  return follows ? { last: object.last + 1, verb: '' } : object;
}

/** Qualifiers and then one of `nouns`; null when the noun does not come. */
function phrase(list: FirstWords, from: number, nouns: ReadonlySet<string>, verb: string): Step | null {
  let at = from;
  while (QUALIFIERS.has(list.form(at)) && !list.closes(at)) at++;
  return nouns.has(list.form(at)) ? { last: at, verb } : null;
}
