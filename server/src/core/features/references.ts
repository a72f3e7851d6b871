import type { ResolutionDocument } from '../model/document.js';
import type { Span } from '../text/span.js';
import { labelWithSigns, noteAt } from './note-at.js';

/** The marks of the note at `offset`, in text order, and its text as well if `includeDeclaration`. */
export function references(
  document: ResolutionDocument,
  offset: number,
  includeDeclaration: boolean,
): readonly Span[] {
  const at = noteAt(document, offset);
  if (at === null) return [];
  const spans = at.marks.map(({ span }) => span);
  if (includeDeclaration && at.note !== undefined) spans.push(labelWithSigns(at.note));
  return spans.sort((a, b) => a.start - b.start);
}
