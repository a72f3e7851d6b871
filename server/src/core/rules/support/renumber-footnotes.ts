import type { ResolutionDocument } from '../../model/document.js';
import type { Footnote } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';
import { markLabel, writtenLabel } from './style.js';

/**
 * Edits that number the notes 1, 2, 3 … in the order of their first mention, marks and texts alike, and put
 * the note texts in that order among the places where note texts stand. Notes without a mark keep their
 * place at the end of the series; marks without a note and asterisks are left alone.
 */
export function renumberFootnotes(document: ResolutionDocument): readonly TextEdit[] {
  const { text, resolution } = document;
  const numbered = resolution.footnotes.filter(({ label }) => /^\d+$/.test(label));
  const order = numbered
    .filter(({ references }) => references.length > 0)
    .sort((a, b) => firstMention(a) - firstMention(b));
  for (const note of numbered) if (note.references.length === 0) order.push(note);
  const edits: TextEdit[] = [];
  const places = [...numbered].sort((a, b) => a.span.start - b.span.start);
  for (const [at, note] of order.entries()) {
    const label = String(at + 1);
    if (label !== note.label) {
      for (const mark of note.references)
        edits.push({ span: mark.labelSpan, newText: markLabel(text, mark, label) });
    }
    const place = places[at] as Footnote;
    if (place !== note || label !== note.label) {
      const words = text.slice(note.labelSpan.end, note.span.end);
      edits.push(
        { span: place.labelSpan, newText: writtenLabel(label, place.notation) },
        ...(place === note
          ? []
          : [{ span: { start: place.labelSpan.end, end: place.span.end }, newText: words }]),
      );
    }
  }
  return edits;
}

function firstMention(note: Footnote): number {
  // Two marks in one pair of tags ("<sup>2,1</sup>") share their span, not the place of their label.
  return note.references[0]?.labelSpan.start ?? Number.MAX_SAFE_INTEGER;
}
