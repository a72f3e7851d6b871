import type { ResolutionDocument } from '../model/document.js';
import type { Footnote } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { labelsWithText } from './support/note-texts.js';
import { noteOpening, removableBlock } from './support/places.js';
import { writtenLabel } from './support/style.js';

export default defineRule({
  id: 'footnote-duplicate',
  summary: 'No two note texts have the same label.',
  category: 'footnotes',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',
  lesson: 'Each number leads to one note.',

  check(document, report) {
    const first = new Map<string, Footnote>();
    for (const note of document.resolution.footnotes) {
      // An asterisk is used anew on each page or table.
      if (note.notation === 'asterisk' || note.label.startsWith('*')) continue;
      const earlier = first.get(note.label);
      if (earlier === undefined) {
        first.set(note.label, note);
        continue;
      }
      report({
        span: noteOpening(document.text, note),
        message: `There is another note ${note.label}, so its mark leads to two texts. Give this note its own number, or remove it.`,
        related: [{ span: earlier.span, message: `The first note ${note.label}` }],
        fixes: () => fixesFor(document, earlier, note),
      });
    }
  },
});

function fixesFor(document: ResolutionDocument, earlier: Footnote, note: Footnote): readonly Fix[] {
  const edits = [{ span: removableBlock(document, note.span), newText: '' }];
  if (earlier.text === note.text)
    return [{ title: `Remove the repeated note ${note.label}`, kind: 'safe', edits }];
  const remove: Fix = { title: `Remove this second note ${note.label}`, kind: 'unsafe', edits };
  const free = freeLabel(document, note);
  if (free === null) return [remove];
  const newText = writtenLabel(free, note.notation);
  return [
    { title: `Renumber this note ${free}`, kind: 'unsafe', edits: [{ span: note.labelSpan, newText }] },
    remove,
  ];
}

/** The number missing after the note before this one; else the lowest number that no note has. */
function freeLabel({ resolution }: ResolutionDocument, note: Footnote): string | null {
  if (!/^\d+$/.test(note.label)) return null;
  const taken = labelsWithText(resolution);
  const before = resolution.footnotes[resolution.footnotes.indexOf(note) - 1];
  const after = String(Number(before?.label ?? '0') + 1);
  if (!taken.has(after)) return after;
  const wanted = resolution.noteMarks.find(({ label }) => /^\d+$/.test(label) && !taken.has(label));
  if (wanted !== undefined) return wanted.label;
  let free = 1;
  while (taken.has(String(free))) free++;
  return String(free);
}
