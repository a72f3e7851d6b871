import type { ResolutionDocument } from '../model/document.js';
import type { Footnote } from '../model/resolution.js';
import { contains } from '../text/span.js';
import { defineRule, type Report } from './rule.js';

export default defineRule({
  id: 'sponsor-note',
  summary: 'A sponsor that acts for a group has an asterisk, and its note names the States that it acts for.',
  category: 'structure',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',

  check(document, report) {
    const { masthead, footnotes } = document.resolution;
    const line = masthead.sponsors?.span;
    if (line === undefined) return;
    for (const note of footnotes) {
      const mark = note.references.find(({ span }) => contains(line, span));
      if (mark === undefined) continue;
      if (note.label.startsWith('*')) checkWords(document, note, report);
      else
        report({
          span: mark.span,
          message: `The note of a sponsor is marked with an asterisk, so that note 1 is the first note of the text. Write “*” for ${note.label}, here and before the note.`,
        });
    }
  },
});

const ON_BEHALF = /^On behalf of (?:the )?(?:(?:members|countries|States) of )?(?:the )?(\p{Lu}[^.;]*)\.?$/u;
const FORM = 'On behalf of the States Members of the United Nations that are members of the';
/** Officers and organs act for themselves, not for a group of States. */
const NO_GROUP = /^(?:States Members|Bureau|Chair|President|Commission|Committee|Secretar|Facilitators)/;

function checkWords(document: ResolutionDocument, note: Footnote, report: Report): void {
  const group = ON_BEHALF.exec(note.text)?.[1];
  const passage = document.passages.find((candidate) => candidate.note === note);
  if (group === undefined || NO_GROUP.test(group) || passage === undefined) return;
  const span = passage.spanOf(0, passage.text.length);
  const wanted = `${FORM} ${group}.`;
  report({
    span,
    message: `A sponsor acts for States, not for a group. Write “${wanted}”`,
    fixes: () => [
      {
        title: 'Name the States that the sponsor acts for',
        kind: 'unsafe',
        edits: [{ span, newText: wanted }],
      },
    ],
  });
}
