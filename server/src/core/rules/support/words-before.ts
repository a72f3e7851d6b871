import type { ResolutionDocument } from '../../model/document.js';
import type { Passage } from '../../model/passages.js';
import { lastStartingAt } from '../../text/span.js';

/** A place in the words of a provision. */
export interface PlaceInPassage {
  readonly passage: Passage;
  /** Counts in the words of the passage. */
  readonly index: number;
}

/** Answers where in the words of its provision an offset of the source stands, such as that of a note mark. */
export function passageFinder({ passages }: ResolutionDocument): (offset: number) => PlaceInPassage | null {
  const pieces = passages
    .flatMap((passage) =>
      (passage.provision?.pieces ?? []).map(({ start, end }) => ({ start, end, passage })),
    )
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const piece = pieces[lastStartingAt(pieces, offset)];
    if (piece === undefined || offset > piece.end) return null;
    return { passage: piece.passage, index: indexOf(piece.passage, offset) };
  };
}

/** The first character of the words that stands at or behind `offset`. */
function indexOf(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passage.spanOf(middle, middle + 1).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
