import { defineRule } from './rule.js';
import { emphasisEnd, withoutEmphasis } from './support/emphasis.js';

export default defineRule({
  id: 'subparagraph-italic',
  summary: 'Subparagraphs open in roman type; only paragraphs have an opening phrase in italics.',
  category: 'numbering',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  source: 'Measured on official texts: none of 3,487 subparagraphs of the General Assembly opens in italics',

  check(document, report) {
    for (const passage of document.passages) {
      if (!passage.isItem || !passage.isEmphasized(0)) continue;
      const end = emphasisEnd(passage, 0);
      const opening = passage.text.slice(0, end);
      // Nor is the title of a publication an opening, nor a subparagraph that is a heading.
      if (end === passage.text.length || TITLE.test(opening)) continue;
      const span = passage.spanOf(0, end);
      report({
        span,
        message: `“${opening}” opens a subparagraph. Only the opening phrases of paragraphs are italic: set it in roman type.`,
        fixes: () => [
          { title: 'Set in roman type', kind: 'unsafe', edits: withoutEmphasis(document, span.start) },
        ],
      });
    }
  },
});

const TITLE = /^.{1,60}? \p{Lu}/u;
