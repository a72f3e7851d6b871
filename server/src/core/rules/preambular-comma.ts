import { defineRule } from './rule.js';
import { closingOf, describeClosing, punctuate } from './support/punctuate.js';

export default defineRule({
  id: 'preambular-comma',
  summary: 'Every preambular paragraph ends in a comma, the last one too.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); 59,578 of 59,672 official paragraphs',
  lesson: 'Preambular clauses are the reasons in one long sentence, and a comma stands between them.',

  check({ text, resolution }, report) {
    for (const part of resolution.parts) {
      for (const paragraph of part.preambular) {
        // A paragraph with subparagraphs ends where they do, and a colon announces them.
        if (paragraph.items.length > 0 || paragraph.ending?.char === ',') continue;
        const closing = closingOf(text, paragraph);
        if (closing === null || closing.char === ',' || closing.char === ':') continue;
        report({
          span: closing.span,
          message: `This preambular paragraph ${describeClosing(closing)}. Preambular paragraphs end in a comma, the last one too.`,
          fixes: () => [punctuate(text, closing, ',', 'End the paragraph with a comma')],
        });
      }
    }
  },
});
