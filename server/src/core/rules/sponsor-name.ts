import { stateCommonlyCalled, wasNamed } from '../un/states.js';
import { defineRule } from './rule.js';
import { sponsorsOf } from './support/sponsors.js';

export default defineRule({
  id: 'sponsor-name',
  summary: 'Sponsors bear the names that the United Nations uses: Russian Federation, Viet Nam, Türkiye.',
  category: 'structure',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'Measured on official texts: names of States in recorded votes and lists of sponsors, 2020–2026',

  check(document, report) {
    const { isoDate } = document.resolution.masthead;
    for (const { name, span, state } of sponsorsOf(document)) {
      if (state !== null) continue;
      const meant = stateCommonlyCalled(name);
      if (meant === null || (isoDate !== null && wasNamed(name, isoDate))) continue;
      report({
        span,
        message: `The United Nations calls this State “${meant.name}”. Use this name in the list of sponsors, where the order depends on it.`,
        fixes: () => [
          {
            title: `Change to “${meant.name}”`,
            kind: 'safe',
            edits: [{ span: { start: span.start, end: span.start + name.length }, newText: meant.name }],
          },
        ],
      });
    }
  },
});
