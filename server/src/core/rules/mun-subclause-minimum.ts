import { defineRule } from './rule.js';
import { subclauseLists } from './support/subclauses.js';

export default defineRule({
  id: 'mun-subclause-minimum',
  summary: 'A list of subclauses has as many as the conference asks for, and two at least.',
  category: 'model-un',
  severity: 'information',
  fix: 'none',
  profiles: ['mun'],
  source:
    'Editorial Manual, headings (un.org/dgacm/en/content/editorial-manual/headings): where there is an A, there is a B',
  lesson: 'One point needs no letter: write it into the clause, or add what else belongs to it.',

  check({ resolution }, report, { mun: { minimumSubclauses: least } }) {
    for (const { items } of subclauseLists(resolution)) {
      const [first] = items;
      if (first === undefined || items.length >= least) continue;
      const count = items.length === 1 ? 'is only one subclause' : `are only ${items.length} subclauses`;
      report({
        span: first.label.span,
        message: `There ${count} here, and a list has ${least} at least.`,
      });
    }
  },
});
