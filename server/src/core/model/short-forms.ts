import type { Span } from '../text/span.js';
import { nameAround } from './capitalized-names.js';
import { type DefinedTerm, readDefinedTerms } from './defined-terms.js';
import type { Passage } from './passages.js';

/** A short form under the caret, and the name that it stands for. */
export interface ShortForm {
  readonly short: string;
  readonly full: string;
  /** Where the short form stands in the words under the caret. */
  readonly place: Span;
  /** Where the name, or its definition, stands first. */
  readonly first: { readonly passage: Passage; readonly place: Span };
  /** The text says what the form stands for; otherwise it is the only longer name that has these words. */
  readonly isDefined: boolean;
}

/** A name that is used more often than this would cost too much to compare. */
const MOST_PLACES = 100;

/** The short form under the caret at `index` in the words of `passage`; null where a name stands in full, or none. */
export function shortFormAt(passages: readonly Passage[], passage: Passage, index: number): ShortForm | null {
  const place = nameIn(passage, index);
  if (place === null) return null;
  const short = passage.text.slice(place.start, place.end);
  const defined = termsOf(passages).get(short);
  if (defined !== undefined) return fromDefinition(defined, place);
  if (!short.includes(' ')) return null;
  const longer = longerName(passages, short);
  return longer === null ? null : { short, place, isDefined: false, ...longer };
}

/** The reading of a text, which never changes, is kept as long as the text is. */
const read = new WeakMap<readonly Passage[], ReadonlyMap<string, DefinedTerm>>();

function termsOf(passages: readonly Passage[]): ReadonlyMap<string, DefinedTerm> {
  const known = read.get(passages) ?? new Map(readDefinedTerms(passages).map((term) => [term.short, term]));
  read.set(passages, known);
  return known;
}

function fromDefinition({ short, full, passage, place: introduced }: DefinedTerm, place: Span): ShortForm {
  return { short, full, place, first: { passage, place: introduced }, isDefined: true };
}

function nameIn({ text, paragraph, isItem }: Passage, index: number): Span | null {
  return nameAround(text, index, isItem ? 0 : (paragraph?.reading?.length ?? 0));
}

/**
 * The one longer name that begins with `short`, or has only adjectives before it: "Inter-Agency Coordination Group
 * against Trafficking in Persons" for "Coordination Group". Null where several different ones do.
 */
function longerName(passages: readonly Passage[], short: string): Pick<ShortForm, 'full' | 'first'> | null {
  let longest: Pick<ShortForm, 'full' | 'first'> | null = null;
  let seen = 0;
  for (const passage of passages) {
    const { text } = passage;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      if (++seen > MOST_PLACES) return longest;
      const place = nameIn(passage, at + 1);
      if (place === null || at < place.start) continue;
      const full = text.slice(place.start, place.end);
      if (full === short || !/^(?:[\p{Lu}\d][^ ,]* )*$/u.test(text.slice(place.start, at))) continue;
      if (!/^(?: |$)/.test(full.slice(at - place.start + short.length))) continue;
      if (longest?.full.includes(full)) continue;
      if (longest !== null && !full.includes(longest.full)) return null;
      longest = { full, first: { passage, place } };
    }
  }
  return longest;
}
