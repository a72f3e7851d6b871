import type { ResolutionDocument } from '../model/document.js';
import type { Footnote, NoteMark, Resolution } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import { defineRule, type Fix } from './rule.js';
import { lineStart } from './support/places.js';
import { lineEnd, markLabel, noteNotation, noteTextOpening, writtenLabel } from './support/style.js';

export default defineRule({
  id: 'footnote-undefined',
  summary: 'Every note mark has a note text.',
  category: 'footnotes',
  severity: 'error',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',

  check(document, report) {
    const { resolution } = document;
    const defined = new Set(resolution.footnotes.map(({ label }) => label));
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

/** The whole mark, or in "<sup>1,2</sup>" its own label and one comma. */
function removableMark(text: string, { span, labelSpan }: NoteMark): Span {
  const before = text.slice(span.start, labelSpan.start);
  const after = text.slice(labelSpan.end, span.end);
  if (before.includes(',')) return { start: span.start + before.lastIndexOf(','), end: labelSpan.end };
  if (after.includes(',')) return { start: labelSpan.start, end: labelSpan.end + after.indexOf(',') + 1 };
  return span;
}

/** Puts the new text in its place among the notes, or behind everything when there are none. */
function addNoteText(document: ResolutionDocument, mark: NoteMark): Fix {
  const { text, resolution } = document;
  const { footnotes } = resolution;
  const end = lineEnd(text);
  const notation = mark.label.startsWith('*') ? 'asterisk' : noteNotation(document);
  const note = `${noteTextOpening(mark.label, notation)}[source].`;
  const title = `Add a text for note ${mark.label}`;
  const [first] = footnotes;
  const before = footnotes.findLast(({ label }) => Number(label) < Number(mark.label));
  if (before === undefined && first !== undefined && Number(first.label) > Number(mark.label)) {
    const start = lineStart(text, first.span.start);
    const newText = note + (isTight(text, footnotes) ? end : end + end);
    return { title, kind: 'unsafe', edits: [{ span: { start, end: start }, newText }] };
  }
  const at = (before ?? footnotes.at(-1))?.span.end ?? text.trimEnd().length;
  const newText = (isTight(text, footnotes) ? end : end + end) + note;
  return { title, kind: 'unsafe', edits: [{ span: { start: at, end: at }, newText }] };
}

/** Whether note texts follow each other without an empty line. */
function isTight(text: string, footnotes: readonly Footnote[]): boolean {
  return footnotes.some(({ span }, at) => {
    const next = footnotes[at + 1]?.span.start;
    return next !== undefined && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(span.end, next));
  });
}
