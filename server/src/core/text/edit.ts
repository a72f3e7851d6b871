import type { Span } from './span.js';

/** Replaces the text of `span` by `newText`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after `edits`, whose spans all refer to the text before any of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { span, newText } of inOrder(edits)) {
    pieces.push(text.slice(done, span.start), newText);
    done = span.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/**
 * The edits in text order, none of them over another one.
 * Where two edits overlap the later one is left out, so that a doubtful pair never garbles the text; an edit
 * that is given twice, as when several findings share a fix, is made once. Deletions that overlap, as when two
 * neighbouring notes go and each takes the line end between them, are made together.
 */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: TextEdit[] = [];
  for (const edit of ordered) {
    const last = kept.at(-1);
    if (last === undefined || (edit.span.start >= last.span.end && !isSame(last, edit))) kept.push(edit);
    else if (edit.newText === '' && last.newText === '' && edit.span.end > last.span.end)
      kept[kept.length - 1] = { span: { start: last.span.start, end: edit.span.end }, newText: '' };
  }
  return kept;
}

/** Part of the text before the edits that is still there, or text that was put in. */
type Piece = Span | string;

/**
 * The edits of a text of `length` characters that do in one go what `rounds` do one after the other, the spans of each
 * round referring to the text after the one before.
 */
export function inOneGo(length: number, rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = editPieces(pieces, inOrder(edits));
  const edits: TextEdit[] = [];
  let done = 0;
  let newText = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      newText += piece;
      continue;
    }
    if (piece.start > done || newText !== '')
      edits.push({ span: { start: done, end: piece.start }, newText });
    done = piece.end;
    newText = '';
  }
  return edits;
}

function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const edited: Piece[] = [];
  let next = 0;
  let at = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    let from = at;
    for (let edit = edits[next]; edit !== undefined && edit.span.start < at + length; edit = edits[next]) {
      if (edit.span.start >= at) {
        if (edit.span.start > from) edited.push(slice(piece, from - at, edit.span.start - at));
        edited.push(edit.newText);
      }
      from = Math.min(edit.span.end, at + length);
      // What goes on behind this piece is taken up again there.
      if (edit.span.end > at + length) break;
      next++;
    }
    if (from < at + length) edited.push(slice(piece, from - at, length));
    at += length;
  }
  for (const { newText } of edits.slice(next).filter(({ span }) => span.start >= at)) edited.push(newText);
  return edited;
}

function slice(piece: Piece, start: number, end: number): Piece {
  if (typeof piece === 'string') return piece.slice(start, end);
  return { start: piece.start + start, end: piece.start + end };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}
