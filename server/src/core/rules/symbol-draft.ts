import { parseSymbol } from '../un/symbols.js';
import { defineRule } from './rule.js';
import { documentsIn } from './support/cited.js';

const WORKING = /^(?:L|CRP|WP)\.\d/;
/** The same anywhere in a symbol: most have none, and need not be taken apart. */
const MAY_WORK = /\/(?:L|CRP|WP)\.\d/;

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
      if (!MAY_WORK.test(text)) continue;
      const working = parseSymbol(text)?.components.find((component) => WORKING.test(component.text));
      if (working === undefined) continue;
      report({
        span,
        message: `${text} is a draft or working paper (${working.text}). An adopted text cites the final document where there is one.`,
      });
    }
  },
});
