import type { Range } from 'vscode-languageserver';
import type { SuppressionEdit } from '../core/service.js';
import type { Snapshot } from './documents.js';

/** Where the place for the reason will be once the comment is written. No line end is written before it. */
export function reasonRange({ text }: Snapshot, { edit, reason }: SuppressionEdit): Range {
  const { line, character } = text.positionAt(edit.span.start);
  const place = (offset: number) => ({ line, character: character + offset - edit.span.start });
  return { start: place(reason.start), end: place(reason.end) };
}
