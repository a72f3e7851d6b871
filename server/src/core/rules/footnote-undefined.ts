import type { ResolutionDocument } from '../model/document.js';
import type { Footnote, NoteMark, Resolution } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { noteTextEdit } from './support/insert-note.js';
import { removableMark } from './support/note-marks.js';
import { labelsWithText } from './support/note-texts.js';
import { markLabel, writtenLabel } from './support/style.js';

export default defineRule({
  id: 'footnote-undefined',
  summary: 'Every note mark has a note text.',
  category: 'footnotes',
  severity: 'error',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',
  lesson: 'Every little number promises a note at the end.',

  check(document, report) {
    const { resolution } = document;
    const defined = labelsWithText(resolution);
    const body = resolution.parts[0]?.span?.start ?? 0;
    for (const mark of resolution.noteMarks) {
      if (defined.has(mark.label)) continue;
      // An asterisk in running text is more often a slip in the italics than a note.
      if (mark.label.startsWith('*') && mark.span.start >= body) continue;
      report({
        span: mark.span,
        message: `Note mark ${mark.label} has no note text. Add a note text with this label, correct the label or remove the mark.`,
        fixes: () => fixesFor(document, mark),
      });
    }
  },
});

function fixesFor(document: ResolutionDocument, mark: NoteMark): readonly Fix[] {
  const { text, resolution } = document;
  const fixes: Fix[] = [];
  const lone = likelyNote(resolution, mark);
  const double = doubleNotes(resolution);
  if (lone !== undefined) {
    fixes.push({
      title: `Change the mark to ${lone.label}`,
      kind: 'unsafe',
      edits: [{ span: mark.labelSpan, newText: markLabel(text, mark, lone.label) }],
    });
  } else if (double.length === 1) {
    const [{ label, labelSpan, notation }] = double as [Footnote];
    fixes.push({
      title: `Change the second note ${label} to ${mark.label}`,
      kind: 'unsafe',
      edits: [{ span: labelSpan, newText: writtenLabel(mark.label, notation) }],
    });
  }
  fixes.push(addNoteText(document, mark), {
    title: `Remove note mark ${mark.label}`,
    kind: 'unsafe',
    edits: [{ span: removableMark(text, mark), newText: '' }],
  });
  return fixes;
}

/** The note without a mark whose turn it is here: the first one after the notes mentioned before this mark. */
function likelyNote(resolution: Resolution, mark: NoteMark): Footnote | undefined {
  const double = new Set(doubleNotes(resolution));
  const unreferenced = resolution.footnotes.filter(
    (note) => note.references.length === 0 && note.notation !== 'asterisk' && !double.has(note),
  );
  if (unreferenced.length < 2) return unreferenced[0];
  const mentioned = new Set(
    resolution.noteMarks.filter(({ span }) => span.start < mark.span.start).map(({ label }) => label),
  );
  const last = resolution.footnotes.findLastIndex(({ label }) => mentioned.has(label));
  return resolution.footnotes.slice(last + 1).find((note) => unreferenced.includes(note)) ?? unreferenced[0];
}

/** Notes whose label an earlier note has: one of them may be the note that a mark without a text means. */
function doubleNotes({ footnotes }: Resolution): Footnote[] {
  const labels = new Set<string>();
  return footnotes.filter(({ label }) => labels.has(label) || !labels.add(label));
}

/** A text to fill in, in its place among the notes. */
function addNoteText(document: ResolutionDocument, { label }: NoteMark): Fix {
  return {
    title: `Add a text for note ${label}`,
    kind: 'unsafe',
    edits: [noteTextEdit(document, label, '[source].')],
  };
}
