import type { ResolutionDocument } from '../model/document.js';
import { touches } from '../text/span.js';
import type { Highlight } from './feature-types.js';
import { labelWithSigns, noteAt } from './note-at.js';

/** The places that belong to what is at `offset`: a note's marks and text, or every citation of the same thing. */
export function documentHighlights(document: ResolutionDocument, offset: number): readonly Highlight[] {
  const at = noteAt(document, offset);
  if (at !== null) {
    const marks = at.marks.map(({ span }): Highlight => ({ span, kind: 'read' }));
    return at.note === undefined ? marks : [...marks, { span: labelWithSigns(at.note), kind: 'write' }];
  }
  const { citations } = document.resolution;
  const cited = citations.find(({ span }) => touches(span, offset));
  if (cited === undefined) return [];
  return citations
    .filter(({ symbol, kind }) => symbol === cited.symbol && kind === cited.kind)
    .map(({ span }): Highlight => ({ span, kind: 'read' }));
}
