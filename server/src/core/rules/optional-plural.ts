import { defineWordRule } from './rule.js';

export default defineWordRule({
  id: 'optional-plural',
  summary: 'No plural in brackets: not “State(s)”.',
  category: 'style',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: 24 places in 52,564 paragraphs, most of them in one sanctions text',
  lesson: '“States” includes one State.',

  wakes: ['s', 'es', 'ies'],

  meet({ passage, start, end, text }, report) {
    if (passage.text.charAt(start - 1) !== '(' || passage.text.charAt(end) !== ')') return;
    if (!/\p{Ll}/u.test(passage.text.charAt(start - 2))) return;
    const span = passage.spanOf(start - 1, end + 1);
    report({
      span,
      message: `A plural stands in brackets: “(${text})”. It leaves open how many are meant, and cannot be translated: write the plural, which includes the singular.`,
      fixes: () =>
        passage.isVerbatim(start - 1, end + 1)
          ? [{ title: 'Write the plural', kind: 'unsafe', edits: [{ span, newText: text }] }]
          : [],
    });
  },
});
