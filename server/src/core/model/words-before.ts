import { lastStartingAt, type Span } from '../text/span.js';
import type { ResolutionDocument } from './document.js';
import type { Passage } from './passages.js';

interface Piece extends Span {
  readonly passage: Passage;
  /** The piece of the same provision before this one, where a page end has broken it. */
  readonly before: Piece | null;
}

const MARKUP = /<sup>[^<]{0,20}<\/sup>|\[\^[^\]\s]{1,20}\]|[*_⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** Reads what stands before offsets of the source, such as those of note marks, in the words of their provision. */
export class PassageFinder {
  readonly #text: string;
  readonly #pieces: readonly Piece[];

  constructor({ text, passages }: ResolutionDocument) {
    this.#text = text;
    this.#pieces = piecesOf(passages);
  }

  /** The last `most` characters of the words before `offset`, or null outside the paragraphs. */
  wordsBefore(offset: number, most: number): string | null {
    const passage = this.#pieceAt(offset)?.passage;
    const index = passage?.indexAt(offset) ?? null;
    return passage === undefined || index === null
      ? null
      : passage.text.slice(Math.max(0, index - most), index);
  }

  /**
   * About the last `most` characters of the source before `offset` that belong to the same provision, its marks and the signs of
   * emphasis left out and white space folded: quicker than `wordsBefore`, and nearly always the same words.
   */
  sourceBefore(offset: number, most: number): string | null {
    const piece = this.#pieceAt(offset);
    if (piece === null) return null;
    const own = this.#text.slice(Math.max(piece.start, offset - most), offset);
    const { before } = piece;
    const whole =
      before === null || own.length === most
        ? own
        : `${this.#text.slice(Math.max(before.start, before.end - most), before.end)} ${own}`;
    return whole.replace(MARKUP, '').replace(/\s+/g, ' ');
  }

  #pieceAt(offset: number): Piece | null {
    const piece = this.#pieces[lastStartingAt(this.#pieces, offset)];
    return piece === undefined || offset > piece.end ? null : piece;
  }
}

/** The pieces of all provisions, ascending. */
function piecesOf(passages: readonly Passage[]): Piece[] {
  const pieces: Piece[] = [];
  let ordered = true;
  for (const passage of passages) {
    if (passage.provision === null) continue;
    let before: Piece | null = null;
    for (const { start, end } of passage.provision.pieces) {
      ordered &&= start >= (pieces.at(-1)?.start ?? 0);
      before = { start, end, passage, before };
      pieces.push(before);
    }
  }
  return ordered ? pieces : pieces.sort((a, b) => a.start - b.start);
}
