import type { Paragraph } from '../model/resolution.js';
import { isSpace } from '../text/chars.js';
import { defineRule } from './rule.js';
import { lastProvision } from './support/places.js';
import { closingOf } from './support/punctuate.js';

export default defineRule({
  id: 'operative-single-number',
  summary: 'A single operative paragraph has no number.',
  category: 'numbering',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council'],
  source:
    'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html) and part 2 (unsceb-hlcm.github.io/part2/index-31.html)',

  check({ text, resolution }, report) {
    const { parts } = resolution;
    for (const [index, { operative }] of parts.entries()) {
      const [single] = operative;
      if (single === undefined || operative.length > 1) continue;
      if (!isWhole(text, single, index < parts.length - 1)) continue;
      const { label, pieces } = single;
      if (label?.value !== 1 || label.inserted) continue;
      let next = label.span.end;
      while (next < (pieces[0]?.start ?? next) && isSpace(text.charCodeAt(next))) next++;
      report({
        span: label.span,
        message: `This is the only operative paragraph, and a single one has no number. Remove “${label.text}”.`,
        fixes: () => [
          {
            title: `Remove “${label.text}”`,
            kind: 'unsafe',
            edits: [{ span: { start: label.span.start, end: next }, newText: '' }],
          },
        ],
      });
    }
  },
});

/**
 * Only the full stop tells that no other paragraph is still to be written, or the colon before a text that `follows`,
 * as when a council recommends a draft to the Assembly.
 */
function isWhole(text: string, paragraph: Paragraph, follows: boolean): boolean {
  const sign = closingOf(text, lastProvision(paragraph))?.char;
  return sign === '.' || (sign === ':' && follows);
}
