import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span, TextEdit } from '../core/service.js';

/** The only place where offsets of the core meet lines and characters, both in UTF-16. */

export function toRange(document: TextDocument, span: Span): Range {
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
