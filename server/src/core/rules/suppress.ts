import type { ResolutionDocument } from '../model/document.js';
import { tokensOf } from '../syntax/tokens-of.js';
import type { TextEdit } from '../text/edit.js';
import { lastStartingAt, type Span } from '../text/span.js';
import { lineEnd } from './support/style.js';

/** A comment to be written, and the place in it where the writer says why. */
export interface SuppressionEdit {
  readonly edit: TextEdit;
  /** The word to be written over; in the text after the edit. */
  readonly reason: Span;
}

const REASON = 'reason';

/** Writes the comment that keeps `rule` quiet about the paragraph or line at `offset`, on a line of its own above it. */
export function suppressLine(
  { text, tree }: ResolutionDocument,
  rule: string,
  offset: number,
): SuppressionEdit {
  const block = tree.blocks[lastStartingAt(tree.blocks, offset)];
  const start = Math.max(block?.start ?? 0, byteOrderMark(text));
  const tokens = block === undefined ? [] : tokensOf(tree, block);
  const opening = tokens.find(({ kind }) => kind !== 'space')?.start ?? start;
  // In a quoted text the comment is quoted too.
  const sign = text.charCodeAt(opening) === 62 ? '> ' : '';
  return insertion(start, `${sign}<!-- penholder-disable-next-line ${rule} -- `, ` -->${lineEnd(text)}`);
}

/** Writes the comment that keeps `rule` quiet about the whole text, above its first words. */
export function suppressFile({ text, tree }: ResolutionDocument, rule: string): SuppressionEdit {
  const first = tree.blocks.find(({ kind }) => kind !== 'blank');
  const newLine = lineEnd(text);
  // Comments that stand there already stay together.
  const gap = first?.kind === 'comment' ? newLine : newLine + newLine;
  return insertion(byteOrderMark(text), `<!-- penholder-disable ${rule} -- `, ` -->${gap}`);
}

/** How many characters the byte order mark takes, which stays the first thing in a file. */
function byteOrderMark(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function insertion(start: number, before: string, after: string): SuppressionEdit {
  return {
    edit: { span: { start, end: start }, newText: before + REASON + after },
    reason: { start: start + before.length, end: start + before.length + REASON.length },
  };
}
