import { ownSymbol } from '../../model/citations/read.js';
import type { ResolutionDocument } from '../../model/document.js';
import type { Part } from '../../model/resolution.js';
import type { Block, Tree } from '../../syntax/tree.js';
import { contains, lastStartingAt, type Span, touches } from '../../text/span.js';

/** As far back as a sentence is read for the organ whose resolution it cites. */
const LOOK_BACK = 400;
const LOOK_AHEAD = 80;

export interface NotePlace {
  readonly label: string;
  /** Where its text starts, white space included. */
  readonly start: number;
}

/** The place in a text where something is being written. */
export class Caret {
  readonly document: ResolutionDocument;
  readonly offset: number;
  readonly block: Block;
  /** The words before it in its paragraph or note: markup, marks and label left out, white space as single spaces, hyphens plain. */
  readonly before: string;
  /** What follows in its line, as it stands there. */
  readonly behind: string;
  readonly #line: string;

  constructor(document: ResolutionDocument, offset: number, block: Block, before: string) {
    const { text } = document;
    this.document = document;
    this.offset = offset;
    this.block = block;
    this.before = before;
    const from = text.slice(Math.max(0, offset - LOOK_BACK), offset);
    this.#line = plain(from.slice(Math.max(from.lastIndexOf('\n'), from.lastIndexOf('\r')) + 1));
    const behind = text.slice(offset, offset + LOOK_AHEAD);
    this.behind = plain(/^[^\r\n]*/.exec(behind)?.[0] ?? '');
  }

  /** Where `words`, the last ones of `before`, stand in the source; null when markup or a line end is among them. */
  spanOf(words: string): Span | null {
    return this.#line.endsWith(words) ? { start: this.offset - words.length, end: this.offset } : null;
  }

  /** The note whose text is being written; null elsewhere. */
  get note(): NotePlace | null {
    const { block, offset } = this;
    if (block.kind !== 'note' || offset < block.labelEnd) return null;
    const { footnotes } = this.document.resolution;
    const note = footnotes.find(({ span }) => span.start >= block.start && span.start < block.end);
    return note === undefined ? null : { label: note.label, start: block.labelEnd };
  }

  get isNote(): boolean {
    return this.block.kind === 'note';
  }

  /** The part in whose paragraphs it stands; the first one elsewhere. */
  get part(): Part | null {
    const { parts } = this.document.resolution;
    return parts.find(({ span }) => span !== null && touches(span, this.offset)) ?? parts[0] ?? null;
  }

  /** First component of the symbols of the organ that speaks. */
  get own(): string {
    return ownSymbol(this.part);
  }

  /** Whether it stands in the masthead. */
  get inMasthead(): boolean {
    const { span } = this.document.resolution.masthead;
    return span !== null && contains(span, { start: this.offset, end: this.offset });
  }
}

/** The caret at `offset`, or null where nothing is proposed: in comments, in what printing adds, in no resolution. */
export function caretAt(document: ResolutionDocument, offset: number): Caret | null {
  const { tree } = document;
  if (offset < 0 || offset > document.text.length) return null;
  const block = tree.blocks[lastStartingAt(tree.blocks, offset)];
  if (block === undefined || block.kind === 'comment' || block.kind === 'furniture') return null;
  const before = wordsBefore(tree, block, offset);
  return before === null ? null : new Caret(document, offset, block, before);
}

/** Null in a comment. */
function wordsBefore({ text, tokens }: Tree, block: Block, offset: number): string | null {
  let low = block.firstToken;
  let high = block.endToken;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  const last = low - 1;
  if (last >= block.firstToken && tokens.kind(last) === 'comment' && tokens.end(last) > offset) return null;
  const pieces: string[] = [];
  let length = 0;
  for (let at = last; at >= block.firstToken && length < LOOK_BACK; at--) {
    const kind = tokens.kind(at);
    if (kind === 'label' || kind === 'note-label') break;
    if (kind !== 'text' && kind !== 'space') continue;
    const piece = kind === 'space' ? ' ' : text.slice(tokens.start(at), Math.min(tokens.end(at), offset));
    pieces.push(piece);
    length += piece.length;
  }
  return plain(pieces.reverse().join('').slice(-LOOK_BACK)).replace(/ {2,}/g, ' ').trimStart();
}

/** White space as spaces and hyphens as plain ones, sign by sign. */
function plain(words: string): string {
  return words.replace(/\s/g, ' ').replace(/[\u2010\u2011]/g, '-');
}
