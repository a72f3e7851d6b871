import type { ResolutionDocument } from '../model/document.js';
import type { Footnote, NoteMark } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { lineEnd, noteNotation, noteTextOpening, writtenLabel } from './support/style.js';

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
  const fixes: Fix[] = [];
  const lone = likelyNote(document, mark);
  if (lone !== undefined) {
    const newText = writtenLabel(lone.label, lone.notation);
    fixes.push({
      title: `Change the mark to ${lone.label}`,
      kind: 'unsafe',
      edits: [{ span: mark.labelSpan, newText }],
    });
  }
  fixes.push(addNoteText(document, mark));
  fixes.push({
    title: `Remove note mark ${mark.label}`,
    kind: 'unsafe',
    edits: [{ span: mark.span, newText: '' }],
  });
  return fixes;
}

/** The note without a mark whose turn it is here: the first one after the notes mentioned before this mark. */
function likelyNote({ resolution }: ResolutionDocument, mark: NoteMark): Footnote | undefined {
  const unreferenced = resolution.footnotes.filter(
    ({ references, notation }) => references.length === 0 && notation !== 'asterisk',
  );
  if (unreferenced.length < 2) return unreferenced[0];
  const mentioned = new Set(
    resolution.noteMarks.filter(({ span }) => span.start < mark.span.start).map(({ label }) => label),
  );
  const last = resolution.footnotes.findLastIndex(({ label }) => mentioned.has(label));
  return resolution.footnotes.slice(last + 1).find((note) => unreferenced.includes(note)) ?? unreferenced[0];
}

/** Puts the new text behind the last note with a lower number, or behind everything when there is none. */
function addNoteText(document: ResolutionDocument, mark: NoteMark): Fix {
  const { text, resolution } = document;
  const end = lineEnd(text);
  const opening = noteTextOpening(
    mark.label,
    mark.label.startsWith('*') ? 'asterisk' : noteNotation(document),
  );
  const before = resolution.footnotes.findLast(({ label }) => Number(label) < Number(mark.label));
  const at = before?.span.end ?? text.trimEnd().length;
  const next =
    before === undefined ? undefined : resolution.footnotes[resolution.footnotes.indexOf(before) + 1];
  const tight =
    next !== undefined &&
    before !== undefined &&
    !/\n\s*\n/.test(text.slice(before.span.end, next.span.start));
  const newText = `${tight ? end : end + end}${opening}[source].`;
  return {
    title: `Add a text for note ${mark.label}`,
    kind: 'unsafe',
    edits: [{ span: { start: at, end: at }, newText }],
  };
}
