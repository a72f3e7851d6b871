import { readOpening } from '../un/openings.js';
import { actOf, expectations } from '../un/opening-sequence.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'opening-sequence',
  summary: 'The second of two neighbouring paragraphs with the same opening takes “also”, the third “further”, the fourth none.',
  category: 'openings',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Measured on official texts',

  check({ resolution }, report) {
    for (const part of resolution.parts) {
      for (const half of ['preambular', 'operative'] as const) {
        const paragraphs = part[half];
        const acts = paragraphs.map(({ text }) => {
          const read = readOpening(text);
          return read === null ? null : actOf(text.slice(0, read.length), text.slice(read.length), half);
        });
        const found = expectations(acts, (at) => (paragraphs[at]?.headings.length ?? 0) > 0);
        found.forEach((one, at) => {
          if (one === null || one.met) return;
          const paragraph = paragraphs[at];
          if (paragraph === undefined) return;
          report({
            span: paragraph.opening?.span ?? paragraph.span,
            message: `${one.byAddressee ? 'ADDR' : 'SURE'} ${half} ${one.relation} ${acts[at - 1]?.marker} ${acts[at]?.marker} due ${one.due} AFTER ${paragraphs[at - 1]?.text.slice(0, 200)} NOW ${paragraph.text.slice(0, 200)}`,
          });
        });
      }
    }
  },
});
