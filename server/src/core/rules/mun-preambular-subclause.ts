import { defineRule } from './rule.js';
import { subclauseLists } from './support/subclauses.js';

export default defineRule({
  id: 'mun-preambular-subclause',
  summary: 'Preambular clauses have no subclauses, where the conference forbids them.',
  category: 'model-un',
  severity: 'information',
  fix: 'none',
  profiles: ['mun'],
  source:
    'Guides of conferences: spmun2018.com/resolutions.html (official texts have subparagraphs there too: measured, 20 paragraphs of the General Assembly)',
  lesson: 'The preamble gives reasons, one in each clause; lists belong to what is to be done.',

  check({ resolution }, report, { mun }) {
    if (mun.preambularSubclauses === 'allowed') return;
    for (const { paragraph, parent, items } of subclauseLists(resolution)) {
      const [first] = items;
      if (first === undefined || paragraph.kind !== 'preambular' || parent !== paragraph) continue;
      report({
        span: first.label.span,
        message:
          'Your conference wants no subclauses in the preamble. Make a clause of each of them, or one sentence of all.',
      });
    }
  },
});
