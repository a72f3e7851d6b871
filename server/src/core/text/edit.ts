import type { Span } from './span.js';

/** Replaces the text of `span` by `newText`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text after `edits`, whose spans all refer to the text before any of them.
 * Where two edits overlap the later one is left out, so that a doubtful pair never garbles the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { span, newText } of ordered) {
    if (span.start < done) continue;
    pieces.push(text.slice(done, span.start), newText);
    done = span.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
