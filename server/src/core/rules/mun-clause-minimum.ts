import { defineRule } from './rule.js';

export default defineRule({
  id: 'mun-clause-minimum',
  summary: 'A draft has as many operative clauses as the conference asks for.',
  category: 'model-un',
  severity: 'information',
  fix: 'none',
  profiles: ['mun'],
  source: 'Guides of conferences: munli.net/resolutions (nine)',
  lesson: 'Each operative clause holds one action: a long clause can often be made into two.',

  check({ resolution }, report, { mun: { minimumClauses: least } }) {
    for (const { operative } of resolution.parts) {
      const last = operative.at(-1);
      if (last === undefined || operative.length >= least) continue;
      const count =
        operative.length === 1 ? 'is one operative clause' : `are ${operative.length} operative clauses`;
      report({
        span: last.label?.span ?? last.opening?.span ?? last.span,
        message: `There ${count}, and your conference asks for ${least} at least.`,
      });
    }
  },
});
