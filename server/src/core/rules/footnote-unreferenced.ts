import { defineRule, type Fix } from './rule.js';
import { labelsWithText } from './support/note-texts.js';
import { noteOpening, removableBlock } from './support/places.js';
import { markLabel } from './support/style.js';

export default defineRule({
  id: 'footnote-unreferenced',
  summary: 'Every note text is referred to by a mark.',
  category: 'footnotes',
  severity: 'error',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',
  lesson: 'A note needs a number in the text that leads to it.',

  check(document, report) {
    const { resolution } = document;
    const seen = new Set<string>();
    for (const note of resolution.footnotes) {
      // A second note with the same label is the business of footnote-duplicate.
      if (seen.has(note.label)) continue;
      seen.add(note.label);
      if (note.references.length > 0) continue;
      report({
        span: noteOpening(document.text, note),
        message: `Note ${note.label} is not referred to anywhere. Put its mark where it belongs in the text, or remove the note.`,
        fixes: () => {
          const defined = labelsWithText(resolution);
          const stray = resolution.noteMarks.filter(
            ({ label }) => !defined.has(label) && !label.startsWith('*'),
          );
          const remove: Fix = {
            title: `Remove note ${note.label}`,
            kind: 'unsafe',
            edits: [{ span: removableBlock(document, note.span), newText: '' }],
          };
          const [mark] = stray;
          if (stray.length !== 1 || mark === undefined) return [remove];
          const newText = markLabel(document.text, mark, note.label);
          const change: Fix = {
            title: `Change mark ${mark.label} in the text to ${note.label}`,
            kind: 'unsafe',
            edits: [{ span: mark.labelSpan, newText }],
          };
          return [change, remove];
        },
      });
    }
  },
});
