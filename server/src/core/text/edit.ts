import type { Span } from './span.js';

/** Replaces the text of `span` by `newText`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text after `edits`, whose spans all refer to the text before any of them.
 * Where two edits overlap the later one is left out, so that a doubtful pair never garbles the text; an edit
 * that is given twice, as when several findings share a fix, is made once. Deletions that overlap, as when two
 * neighbouring notes go and each takes the line end between them, are made together.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  let done = 0;
  let last: TextEdit | null = null;
  for (const edit of ordered) {
    const { span, newText } = edit;
    if (last !== null && isSame(last, edit)) continue;
    if (span.start < done) {
      if (newText === '' && last?.newText === '') done = Math.max(done, span.end);
      continue;
    }
    last = edit;
    pieces.push(text.slice(done, span.start), newText);
    done = span.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}
