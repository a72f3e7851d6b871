import { defineRule } from './rule.js';
import { documentsIn } from './support/cited.js';

const WORKING = /\/((?:L|CRP|WP)\.\d[^/]*)/;

export default defineRule({
  id: 'symbol-draft',
  summary: 'An adopted text cites final documents, not drafts or conference room papers.',
  category: 'citations',
  severity: 'hint',
  fix: 'none',
  profiles: ['assembly'],
  source:
    'United Nations document symbols (research.un.org/en/docs/symbols): L., CRP. and WP. are limited or working documents',

  check(document, report) {
    if (document.resolution.masthead.status !== 'adopted') return;
    for (const { text, span, passage } of documentsIn(document)) {
      if (passage.note === null) continue;
      const working = WORKING.exec(text)?.[1];
      if (working === undefined) continue;
      report({
        span,
        message: `${text} is a draft or working paper (${working}). An adopted text cites the final document where there is one.`,
      });
    }
  },
});
