import { hasNextInitial } from '../text/next-initial.js';
import type { Span } from '../text/span.js';
import { type Addressee, addresseeIn, compareAddressees } from './addressees.js';
import { type Marker, type OpeningParts, type OpeningPhrase, phraseOf } from './opening-phrases.js';
import { type Address, addressOf } from './opening-verbs.js';
import { type Opening, readOpening } from './openings.js';

/** An opening as the sequence plain, also, further sees it. What only a few are asked for is read when they are. */
export class Act {
  readonly phrase: string;
  /** Where the phrase starts in its paragraph: 0, or behind "Moreover,". */
  readonly start: number;
  readonly parts: OpeningParts;
  /** "moreover" or "in addition" before or behind the phrase, taken for a marker that it is not; counts in the paragraph. */
  readonly foreign: Span | null;
  readonly #text: string;
  #addressee: Addressee | null | undefined;

  constructor(text: string, start: number, { phrase, parts }: OpeningPhrase) {
    this.#text = text;
    this.start = start;
    this.phrase = phrase;
    this.parts = parts;
    this.foreign = start > 0 ? { start: 0, end: start } : foreignBehind(text, start + phrase.length);
  }

  get marker(): Marker | null {
    return this.parts.markers[0]?.word ?? null;
  }

  get address(): Address {
    return addressOf(this.parts);
  }

  /** Who is asked to act. */
  get addressee(): Addressee | null {
    if (this.#addressee === undefined)
      this.#addressee = this.address === 'asked' ? addresseeIn(this.#text, this.#end) : null;
    return this.#addressee;
  }

  /** "Welcoming in this regard": half a phrase of its own, half an aside. */
  get isQualified(): boolean {
    if (!hasNextInitial(this.#text, this.#end, 'it')) return false;
    QUALIFIED.lastIndex = this.#end;
    return QUALIFIED.test(this.#text);
  }

  get #end(): number {
    return this.start + this.phrase.length;
  }
}

/**
 * - `same` opening and, where somebody is asked to act, the same addressee: the next marker of the cycle is due
 * - `other` opening, or another addressee: the plain form is due · `unclear` either will do
 */
export type Relation = 'same' | 'other' | 'unclear';

export interface Expectation {
  readonly relation: Relation;
  /** The marker that is due; meaningless where the relation is unclear. */
  readonly due: Marker | null;
  /** Whether the opening has what is due. */
  readonly met: boolean;
  /** The relation rests on the addressee, which is read from a sentence and less sure than the phrase itself. */
  readonly byAddressee: boolean;
}

const QUALIFIED =
  /(?:,? in (?:particular|th(?:is|at) (?:regard|respect|context))| the (?:request|call|invitation|appeal)s?)\b/y;

const FOREIGN_BEFORE = /^(?:in addition|moreover|furthermore|additionally),? /i;
const FOREIGN_BEHIND = /,? (?:in addition(?! to\b)|moreover|furthermore)\b,?/iy;

/**
 * Reads the opening of a paragraph in the half `part`; null where it has none of its half.
 * @param text the words of the paragraph
 * @param reading what the grammar reads at their start
 * @param opening the phrase that it reads there
 */
export function actOf(
  text: string,
  reading: Opening | null,
  part: 'preambular' | 'operative',
  opening: OpeningPhrase = phraseOf(text, reading),
): Act | null {
  if (reading !== null) return reading.part === part ? new Act(text, 0, opening) : null;
  const start = FOREIGN_BEFORE.exec(text.slice(0, 20))?.[0].length ?? 0;
  if (start === 0) return null;
  const rest = text.slice(start);
  const read = readOpening(rest);
  return read?.part === part ? new Act(text, start, phraseOf(rest, read)) : null;
}

function foreignBehind(text: string, from: number): Span | null {
  if (!hasNextInitial(text, from, 'imfIMF')) return null;
  FOREIGN_BEHIND.lastIndex = from;
  const words = FOREIGN_BEHIND.exec(text)?.[0];
  return words === undefined ? null : { start: from, end: from + words.length };
}

/**
 * What is due at each of `acts`, the openings of consecutive paragraphs (null for a paragraph without one):
 * the first of a run is plain, the second takes "also", the third "further", and then the cycle starts again
 * (sections 5.1 to 5.7 of the drafting reference). `apart` says behind which paragraphs a heading breaks the run.
 */
export function expectations(
  acts: readonly (Act | null)[],
  apart: (index: number) => boolean,
): (Expectation | null)[] {
  let before: Act | null = null;
  /** What stood, and what should have stood, at the paragraph before: either may be carried on. */
  let stood: Marker | null = null;
  let should: Marker | null = null;
  const expected: (Expectation | null)[] = [];
  for (const [index, act] of acts.entries()) {
    if (act === null) {
      before = null;
      expected.push(null);
      continue;
    }
    const relation = before === null ? 'other' : relationOf(before, act, apart(index));
    const due: Marker | null = relation === 'same' ? following(should) : null;
    const fits: boolean =
      relation === 'unclear' ||
      act.marker === due ||
      (relation === 'same' && act.marker === following(stood));
    const met = fits && act.foreign === null;
    const byAddressee = before !== null && before.parts.bare === act.parts.bare && act.address === 'asked';
    stood = act.marker;
    should = fits ? act.marker : due;
    before = act;
    expected.push({ relation, due, met, byAddressee });
  }
  return expected;
}

function following(marker: Marker | null): Marker | null {
  return marker === null ? 'also' : marker === 'also' ? 'further' : null;
}

function relationOf(before: Act, act: Act, isApart: boolean): Relation {
  if (before.parts.bare !== act.parts.bare) return isAkin(before, act) ? 'unclear' : 'other';
  if (isApart || before.isQualified || act.isQualified || act.address === 'thanked') return 'unclear';
  if (act.address === 'none') return 'same';
  const [a, b] = [before.addressee, act.addressee];
  return a === null || b === null ? 'unclear' : compareAddressees(a, b);
}

/** "Reaffirming" and "Reaffirming its commitment", "Welcomes" and "Welcomes and supports": printers differ in how far the phrase goes. */
function isAkin({ parts: a }: Act, { parts: b }: Act): boolean {
  return a.head === b.head && (isOpen(a.bare) || isOpen(b.bare));
}

function isOpen(bare: string): boolean {
  return / (?:its|and) /.test(bare);
}
