import { rememberingFor } from '../text/remember.js';
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

/**
 * Nouns that end the short forms of drafters: "the Coordination Group", "the Global Plan of Action". Names of organs,
 * officials and States stand for themselves.
 */
const NOUNS: ReadonlySet<string> = new Set(
  `Group Fund Plan Action Agenda Convention Protocol Declaration Strategy Framework Committee Commission Network
  Initiative Mechanism Forum Conference Parties Programme Platform Compact Covenant Statute Treaty Agreement Bank Rules
  Principles Guidelines Goals Decade Day Pathway Report Database Guide Centre Institute Team Panel Commissioner`.split(
    /\s+/,
  ),
);
/** What goes on with a name behind such a noun, and what shows that it goes on in small letters, which cannot be read here. */
const GOES_ON = /^ (?:of|on|for|to|against) /;
const CUT_SHORT = /^ (?:an?|with regard) /;

/** A name that is used more often than this would cost too much to compare. */
const MOST_PLACES = 100;

/** The short form under the caret at `index` in the words of `passage`; null where a name stands in full, or none. */
export function shortFormAt(passages: readonly Passage[], passage: Passage, index: number): ShortForm | null {
  const place = nameIn(passage, index);
  if (place === null) return null;
  const short = passage.text.slice(place.start, place.end);
  const defined = termsOf(passages).get(short);
  if (defined !== undefined) return fromDefinition(defined, place);
  if (!short.includes(' ') || !NOUNS.has(short.slice(short.lastIndexOf(' ') + 1))) return null;
  const longer = longerName(passages, short);
  return longer === null ? null : { short, place, isDefined: false, ...longer };
}

const termsOf = rememberingFor(
  (passages: readonly Passage[]): ReadonlyMap<string, DefinedTerm> =>
    new Map(readDefinedTerms(passages).map((term) => [term.short, term])),
);

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
      if (full === short || !isNameOf(full, at - place.start, short)) continue;
      // "See" and "Invites" have capital letters because they begin a sentence.
      if (place.start === 0 && at > 0) continue;
      if (CUT_SHORT.test(text.slice(place.end, place.end + 14))) return null;
      if (longest?.full.includes(full)) continue;
      if (longest !== null && !full.includes(longest.full)) return null;
      longest = { full, first: { passage, place } };
    }
  }
  return longest;
}

/** Whether `full`, in which `short` stands at `at`, has only adjectives before it and goes on as names do. */
function isNameOf(full: string, at: number, short: string): boolean {
  const behind = full.slice(at + short.length);
  return /^(?:\p{Lu}[^ ,]* )*$/u.test(full.slice(0, at)) && (behind === '' || GOES_ON.test(behind));
}
