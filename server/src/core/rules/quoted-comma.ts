import { defineWordRule } from './rule.js';

const NAMES: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon' };

export default defineWordRule({
  id: 'quoted-comma',
  summary: 'Commas and semicolons stand outside the quotation marks.',
  category: 'punctuation',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Measured on official texts: 4 slips in 46,166 paragraphs',

  wakes: ['”'],

  meet({ passage, start, end }, report) {
    const sign = passage.text.charAt(start - 1);
    const name = NAMES[sign];
    // Where the paragraph closes, other rules look at its sign.
    if (name === undefined || end === passage.text.length) return;
    const span = passage.spanOf(start - 1, end);
    report({
      span,
      message: `A ${name} stands inside the quotation marks. It belongs to the sentence and not to the words that are quoted: put it outside.`,
      fixes: () =>
        passage.isVerbatim(start - 1, end)
          ? [{ title: `Put the ${name} outside`, kind: 'safe', edits: [{ span, newText: `”${sign}` }] }]
          : [],
    });
  },
});
