import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span, TextEdit } from '../core/service.js';

/** The only place where offsets of the core meet lines and characters, both in UTF-16. */

/** Knows the lines of one text: the text itself, or what is kept of it. */
export type Positions = Pick<TextDocument, 'positionAt'>;

/** Where each line of `document` starts. */
export function lineStartsOf(document: TextDocument): readonly number[] {
  return Array.from({ length: document.lineCount }, (_, line) => document.offsetAt({ line, character: 0 }));
}

/** Knows the lines of a text by where they start: all that is needed of it once the text itself is gone. */
export class LineStarts implements Positions {
  readonly #starts: Uint32Array;

  constructor(starts: readonly number[]) {
    this.#starts = Uint32Array.from(starts);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const line = Math.max(0, low - 1);
    return { line, character: offset - (this.#starts[line] ?? 0) };
  }
}

export function toRange(document: Positions, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The edits with their spans as ranges, in the order given. */
export function toTextEdits(
  document: TextDocument,
  edits: readonly TextEdit[],
): { range: Range; newText: string }[] {
  return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}

/** Whether two spans share a character or meet at an edge, as a caret meets the word it stands beside. */
export function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
