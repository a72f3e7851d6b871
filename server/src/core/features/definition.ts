import type { ResolutionDocument } from '../model/document.js';
import type { Definition } from './feature-types.js';
import { noteAt } from './note-at.js';

/** Where the words at `offset` lead: from a note mark to its text, from a note text to its marks. */
export function definition(document: ResolutionDocument, offset: number): readonly Definition[] {
  const at = noteAt(document, offset);
  if (at === null) return [];
  if (!at.onMark) return at.marks.map(({ span }) => ({ origin: at.origin, target: span, selection: span }));
  if (at.note === undefined) return [];
  return [{ origin: at.origin, target: at.note.span, selection: at.note.labelSpan }];
}
