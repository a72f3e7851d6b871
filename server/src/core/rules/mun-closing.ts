import { defineRule } from './rule.js';
import { lastProvision } from './support/places.js';
import { closingOf, describeClosing, punctuate } from './support/punctuate.js';

export default defineRule({
  id: 'mun-closing',
  summary:
    'The last operative clause ends in a full stop, or in a semicolon where the conference leaves drafts open.',
  category: 'model-un',
  severity: 'information',
  fix: 'safe',
  profiles: ['mun'],
  languages: ['en'],
  source:
    'Guides of conferences: scribd.com/document/373146936 for the full stop, spmun2018.com/resolutions.html for either',
  lesson:
    'A full stop ends the one long sentence; at some conferences a semicolon tells the committee that more clauses are welcome.',

  check({ text, resolution }, report, { mun: { lastParagraph: custom } }) {
    if (custom === 'any') return;
    for (const { operative } of resolution.parts) {
      const paragraph = operative.at(-1);
      const closing = paragraph === undefined ? null : closingOf(text, lastProvision(paragraph));
      if (closing === null || closing.char === custom || closing.char === ':') continue;
      // What no conference wants at the end is for another rule to report.
      if (custom === '.' && closing.char !== ';') continue;
      const sign = custom === '.' ? 'a full stop' : 'a semicolon';
      const advice =
        custom === '.'
          ? 'Close the draft with a full stop.'
          : 'Your conference leaves drafts open with a semicolon.';
      report({
        span: closing.span,
        message: `The last operative clause ${describeClosing(closing)}. ${advice}`,
        fixes: () => [punctuate(text, closing, custom, `End the draft with ${sign}`)],
      });
    }
  },
});
