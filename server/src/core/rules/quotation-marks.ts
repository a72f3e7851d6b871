import { defineGatheringRule, type Fix } from './rule.js';
import { passagesOf } from './support/passages.js';
import { type StraightMark, straightMarksIn } from './support/straight-marks.js';

export default defineGatheringRule({
  id: 'quotation-marks',
  summary: 'Quotation marks and apostrophes are curly: “ ” and ’.',
  category: 'punctuation',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, quotations (un.org/dgacm/en/node/4440); all of 2,907 quotation marks in resolutions of the General Assembly',
  lesson: 'Printed texts have curly marks: “ ” and ’.',

  wakes: ['"', "'"],

  weigh(words, document, report) {
    const marks = passagesOf(words).flatMap((passage) => straightMarksIn(document, passage));
    marks.sort((a, b) => a.span.start - b.span.start);
    const [first] = marks;
    if (first === undefined) return;
    if (/[“”’]/.test(document.text)) {
      for (const mark of marks) {
        report({
          span: mark.span,
          message: mark.isApostrophe
            ? 'This apostrophe is straight, the others are curly. Write ’.'
            : 'This quotation mark is straight, the others are curly. Write “ and ”.',
          fixes: () => fixesFor([mark]),
        });
      }
      return;
    }
    // A plain text has straight marks throughout: one finding says as much as a hundred.
    report({
      span: first.span,
      message:
        'The quotation marks and apostrophes of this text are straight. United Nations texts have curly ones: “, ” and ’.',
      fixes: () => fixesFor(marks),
    });
  },
});

function fixesFor(marks: readonly StraightMark[]): Fix[] {
  const certain = marks.filter(({ isCertain }) => isCertain);
  const title = marks.length === 1 ? 'Make it curly' : 'Make all of them curly';
  if (certain.length > 0) return [{ title, kind: 'safe', edits: certain.flatMap(({ edits }) => edits()) }];
  const edits = marks.flatMap(({ edits }) => edits());
  return edits.length === 0 ? [] : [{ title, kind: 'unsafe', edits }];
}
