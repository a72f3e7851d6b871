import type { Provision } from '../model/resolution.js';
import { defineRule, type Report } from './rule.js';

export default defineRule({
  id: 'subparagraph-single',
  summary: 'A paragraph with subparagraphs has at least two.',
  category: 'numbering',
  severity: 'information',
  fix: 'none',
  profiles: ['assembly'],
  source:
    'Editorial Manual, headings (un.org/dgacm/en/content/editorial-manual/headings): where there is an A, there is a B',

  check({ resolution }, report) {
    for (const { preambular, operative } of resolution.parts) {
      for (const paragraph of preambular) checkItems(paragraph, report);
      for (const paragraph of operative) checkItems(paragraph, report);
    }
  },
});

function checkItems({ items }: Provision, report: Report): void {
  const [only] = items;
  if (items.length === 1 && only?.style != null && only.label !== null)
    report({
      span: only.label.span,
      message: `There is no other subparagraph beside ${only.label.text}. Add a second one, or make this one part of its paragraph.`,
    });
  for (const item of items) checkItems(item, report);
}
