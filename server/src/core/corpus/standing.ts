import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { placesOf } from '../model/place-of.js';
import { indexWithin } from '../text/search.js';
import { lastStartingAt, type Span } from '../text/span.js';

/** Where words stand, in the terms of drafters, and what stands round them. */
export interface Standing {
  /** "PP 4", "OP 12 (b)", "PP 2 (note 3)", "the title". */
  readonly place: string;
  /** The words round it. */
  readonly words: string;
}

// About two lines of print: enough to see why something is cited.
const WORDS_BEFORE = 90;
const WORDS_BEHIND = 60;

/** A function that tells where `place` of a passage of `document` stands; what a note says stands where its mark is. */
export function standingIn({
  resolution,
  passages,
}: ResolutionDocument): (passage: Passage, place: Span) => Standing {
  const places = placesOf(resolution);
  const placeOf = ({ provision }: Passage): string | null =>
    provision === null ? null : (places.get(provision) ?? null);
  const bearers = new MarkBearers(passages);
  const titles = new Set(passages.filter(({ provision, note }) => provision === null && note === null));
  return (passage, place) => {
    const { note } = passage;
    if (note === null) {
      const own = placeOf(passage) ?? (titles.has(passage) ? 'the title' : OUTSIDE);
      return { place: own, words: wordsRound(passage, place) };
    }
    const mark = note.references[0]?.span.start ?? -1;
    const bearer = bearers.at(mark);
    const index = bearer?.indexAt(mark) ?? null;
    if (bearer === null || index === null)
      return { place: `note ${note.label}`, words: wordsRound(passage, place) };
    const words = wordsRound(bearer, { start: index, end: index });
    return { place: `${placeOf(bearer) ?? OUTSIDE} (note ${note.label})`, words };
  };
}

const OUTSIDE = 'a line outside the paragraphs';

/** The passages of paragraphs by where their pieces start, to find the one that bears a note mark. */
class MarkBearers {
  readonly #pieces: readonly { readonly start: number; readonly passage: Passage }[];

  constructor(passages: readonly Passage[]) {
    this.#pieces = passages
      .flatMap((passage) => (passage.provision?.pieces ?? []).map(({ start }) => ({ start, passage })))
      .sort((a, b) => a.start - b.start);
  }

  at(offset: number): Passage | null {
    return this.#pieces[lastStartingAt(this.#pieces, offset)]?.passage ?? null;
  }
}

function wordsRound({ text }: Passage, place: Span): string {
  const from = place.start - WORDS_BEFORE;
  // Not every language parts its words by spaces.
  const start = from <= 0 ? 0 : Math.max(from, indexWithin(text, ' ', from, place.start) + 1);
  const to = place.end + WORDS_BEHIND;
  const space = text.slice(place.end, to + 1).lastIndexOf(' ');
  const end = to >= text.length ? text.length : space < 0 ? to : place.end + space;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
