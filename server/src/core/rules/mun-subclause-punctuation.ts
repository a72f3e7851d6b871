import { defineRule } from './rule.js';
import { closingOf, describeClosing, punctuate } from './support/punctuate.js';
import { subclauseLists } from './support/subclauses.js';

export default defineRule({
  id: 'mun-subclause-punctuation',
  summary: 'Commas or semicolons stand between subclauses, as the conference asks.',
  category: 'model-un',
  severity: 'information',
  fix: 'safe',
  profiles: ['mun'],
  languages: ['en'],
  source:
    'Guides of conferences: munli.net/resolutions for commas; official texts have semicolons (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',
  lesson: 'The whole resolution is one sentence, and its signs show which parts belong together.',

  check({ text, resolution }, report, { mun }) {
    const sign = mun.subclausePunctuation;
    if (sign === 'any') return;
    const name = sign === ',' ? 'a comma' : 'a semicolon';
    for (const { paragraph, items } of subclauseLists(resolution)) {
      if (paragraph.kind !== 'operative') continue;
      // The last one closes its clause, and a subclause that leads into a list of its own ends in a colon.
      for (const item of items.slice(0, -1)) {
        const closing = item.items.length > 0 ? null : closingOf(text, item);
        if (closing === null || closing.char === sign || closing.char === ':') continue;
        report({
          span: closing.span,
          message: `Subclause ${item.label.text} ${describeClosing(closing)}. Your conference sets ${name} between subclauses.`,
          fixes: () => [punctuate(text, closing, sign, `End the subclause with ${name}`)],
        });
      }
    }
  },
});
