import { capitalized } from '../text/capitalized.js';
import { isLetterAscii, isLowerAscii } from '../text/chars.js';
import {
  COMPLEMENTS,
  JOINING,
  LEADING,
  MANNERS,
  NEEDS_PARTICLE,
  OBJECTS,
  OPERATIVE_VERBS,
  PARTICLES,
  PREAMBULAR_WORDS,
  QUALIFIERS,
  SENTIMENTS,
  STATES,
} from './opening-words.js';

/** What one word can be in an opening phrase. */
export interface OpeningWord {
  /** In lower case. */
  readonly form: string;
  /** The half that it opens as a verb, participle or adjective; null where it is none. */
  readonly part: 'preambular' | 'operative' | null;
  /** A marker or adverb that may stand before the verb. */
  readonly leads: boolean;
  /** The particles that belong to it; it may need one of them to be a phrase. */
  readonly particles: readonly (readonly string[])[];
  readonly needsParticle: boolean;
  /** Takes a feeling or act as object within the phrase. */
  readonly takesObject: boolean;
}

/** Every word that stands in no opening phrase, or at no place that matters to it. */
export const OTHER: OpeningWord = describe('');

/** Each word as it is written within a phrase and at its start, so that one look-up tells all about it. */
const WORDS: ReadonlyMap<string, OpeningWord> = vocabulary();

/** What `written`, a word without its punctuation, can be in an opening phrase. */
export function openingWord(written: string): OpeningWord {
  return WORDS.get(written) ?? (isPlain(written) ? OTHER : (WORDS.get(written.toLowerCase()) ?? OTHER));
}

/** Whether lower case would change nothing but the first letter, as in all words but "RECALLING" and the like. */
function isPlain(written: string): boolean {
  if (!isLetterAscii(written.charCodeAt(0))) return false;
  for (let at = 1; at < written.length; at++) if (!isLowerAscii(written.charCodeAt(at))) return false;
  return true;
}

function vocabulary(): Map<string, OpeningWord> {
  const words = new Map<string, OpeningWord>();
  const lists = [LEADING, OPERATIVE_VERBS, PREAMBULAR_WORDS, QUALIFIERS, SENTIMENTS, COMPLEMENTS, STATES];
  for (const list of [...lists, ...MANNERS, ...[...PARTICLES.values()].flat(), JOINING]) {
    for (const form of list) {
      const word = words.get(form) ?? describe(form);
      words.set(form, word).set(capitalized(form), word);
    }
  }
  return words;
}

function describe(form: string): OpeningWord {
  return {
    form,
    part: OPERATIVE_VERBS.has(form) ? 'operative' : PREAMBULAR_WORDS.has(form) ? 'preambular' : null,
    leads: LEADING.has(form),
    particles: PARTICLES.get(form) ?? [],
    needsParticle: NEEDS_PARTICLE.has(form),
    takesObject: OBJECTS.has(form),
  };
}
