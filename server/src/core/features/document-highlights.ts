import { canonicalSymbol, takesIn } from '../model/citations/canonical.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Resolution } from '../model/resolution.js';
import type { Highlight } from './feature-types.js';
import { labelWithSigns } from './note-at.js';
import { referencesTo } from './provision-references.js';
import { type NoteSubject, type ProvisionSubject, subjectAt, type TextSubject } from './subject-at.js';

/**
 * The places that belong to what is at `offset`: a note's marks and text, a paragraph's label and the references to it,
 * every citation of the same thing.
 */
export function documentHighlights(document: ResolutionDocument, offset: number): readonly Highlight[] {
  const subject = subjectAt(document, offset);
  if (subject === null) return [];
  if (subject.kind === 'note') return ofNote(subject);
  return subject.kind === 'provision'
    ? ofProvision(document.resolution, subject)
    : ofText(document.resolution, subject);
}

function ofNote({ marks, note }: NoteSubject): readonly Highlight[] {
  const found = marks.map(({ span }): Highlight => ({ span, kind: 'read' }));
  return note === undefined ? found : [...found, { span: labelWithSigns(note), kind: 'write' }];
}

function ofProvision(resolution: Resolution, subject: ProvisionSubject): readonly Highlight[] {
  const { provision } = subject;
  const found = referencesTo(resolution, subject).map(({ span }): Highlight => ({ span, kind: 'read' }));
  return provision.label === null ? found : [{ span: provision.label.span, kind: 'write' }, ...found];
}

function ofText({ citations }: Resolution, { symbol, origin, citation }: TextSubject): readonly Highlight[] {
  const found = citations
    .filter((other) => symbol !== null && takesIn(symbol, canonicalSymbol(other)))
    .map(({ span }): Highlight => ({ span, kind: 'read' }));
  return citation === null ? [{ span: origin, kind: 'write' }, ...found] : found;
}
