import type { ResolutionDocument } from '../model/document.js';
import type { Footnote, NoteMark } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { newNote } from './support/insert-note.js';
import { removableMark } from './support/note-marks.js';
import { markLabel } from './support/style.js';

export default defineRule({
  id: 'footnote-reused',
  summary: 'A note number is used once; a source that is cited again gets a note of its own.',
  category: 'footnotes',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly'],
  source:
    'Editorial Manual, footnotes and other notes, chapter V (un.org/dgacm/en/content/editorial-manual/footnotes/chap-05)',

  check(document, report) {
    const { footnotes, masthead } = document.resolution;
    const older = masthead.isoDate !== null && masthead.isoDate < CHANGE;
    for (const note of footnotes) {
      if (note.label.startsWith('*')) continue;
      for (const mark of note.references.slice(1)) {
        report({
          span: mark.span,
          ...(older ? { severity: 'hint' } : {}),
          message: older
            ? `Note ${note.label} is used again here, as was usual until 2018. Today a source that must be cited again gets a new note with the same text.`
            : `Note ${note.label} is used again here. That was usual until 2018; today a source is cited once, and where it must be cited again, in a new note with the same text.`,
          related: [
            { span: (note.references[0] as NoteMark).span, message: `The first mark of note ${note.label}` },
          ],
          fixes: () => fixesFor(document, note, mark),
        });
      }
    }
  },
});

/** Between May 2017 and September 2019 the manual changed, and with it the texts. */
const CHANGE = '2019-01-01';

function fixesFor(document: ResolutionDocument, note: Footnote, mark: NoteMark): readonly Fix[] {
  const { text } = document;
  const remove: Fix = {
    title: 'Remove this mark',
    kind: 'unsafe',
    edits: [{ span: removableMark(text, mark), newText: '' }],
  };
  // "Ibid." would mean another note.
  if (/^ibid/i.test(note.text)) return [remove];
  const words = text.slice(note.labelSpan.end, note.span.end).replace(LABEL_END, '');
  const added = newNote(document, mark.span.start, words, mark);
  if (added === null) return [remove];
  const own = { span: mark.labelSpan, newText: markLabel(text, mark, added.label) };
  return [
    { title: 'Give this mark a note of its own', kind: 'unsafe', edits: [...added.edits, own] },
    remove,
  ];
}

/** What stands between the label and the words of a note text. */
const LABEL_END = /^(?:\]:?|<\/sup>)?[.)]?\s*/;
