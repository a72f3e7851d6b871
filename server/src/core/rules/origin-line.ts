import type { Field } from '../model/resolution.js';
import { defineRule, type Report } from './rule.js';

export default defineRule({
  id: 'origin-line',
  summary: 'The line of origin names the Fourth Committee in full and ends with the symbol of a document.',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Measured on official texts: 1,085 of 1,086 lines of origin',

  check({ text, resolution }, report) {
    for (const line of resolution.masthead.adoption)
      if (ORIGIN.test(line.text)) checkLine(text, line, report);
  },
});

const ORIGIN = /^\[(?:on the (?:report|recommendation) of|on a proposal considered|without reference to)/;
/** The symbol may have brackets of its own: “(A/78/4 (Part I))”. */
const SYMBOL = /\([A-Z][A-Z0-9.]{0,9}\//;
const FOURTH = 'Special Political and Decolonization Committee (Fourth Committee)';
const COMMITTEE =
  /\b(?:Fourth Committee(?: \(Special Political and Decolonization Committee\))?|Special Political and Decolonization Committee(?: ?\(Fourth Committee\))?)/;

function checkLine(text: string, { text: words, span }: Field, report: Report): void {
  if (!words.endsWith(')]') || !SYMBOL.test(words))
    report({
      span,
      message:
        'The line of origin ends with the symbol of the report or of the draft, as in “[on the report of the Third Committee (A/68/457)]”. Add it.',
    });
  const committee = COMMITTEE.exec(words)?.[0];
  if (committee === undefined || committee === FOURTH) return;
  const start = text.indexOf(committee, span.start);
  if (start < 0 || start >= span.end) return;
  const name = { start, end: start + committee.length };
  report({
    span: name,
    message: `The Fourth Committee is named twice: “${FOURTH}”.`,
    fixes: () => [
      { title: 'Write both names of the Committee', kind: 'safe', edits: [{ span: name, newText: FOURTH }] },
    ],
  });
}
