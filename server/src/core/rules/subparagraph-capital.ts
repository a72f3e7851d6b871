import type { Item, Provision } from '../model/resolution.js';
import { defineRule, type Report } from './rule.js';

export default defineRule({
  id: 'subparagraph-capital',
  summary: 'A subparagraph begins with a capital letter.',
  category: 'numbering',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  source: 'Editorial Manual, capitalization (un.org/dgacm/en/content/editorial-manual/capitalization)',

  check({ text, resolution }, report) {
    for (const { preambular, operative } of resolution.parts) {
      for (const paragraph of preambular) checkItems(text, paragraph, report);
      for (const paragraph of operative) checkItems(text, paragraph, report);
    }
  },
});

/** A whole word in small letters; not "e-commerce" and the like. */
const SMALL = /^\p{Ll}+(?![\p{L}\d-])/u;
const LONGEST_WORD = 40;

function checkItems(text: string, { items }: Provision, report: Report): void {
  for (const item of items) {
    const start = wordStart(text, item);
    const [word] = SMALL.exec(text.slice(start, start + LONGEST_WORD)) ?? [];
    if (item.style !== null && word !== undefined) {
      const capital = word.charAt(0).toUpperCase();
      const span = { start, end: start + word.length };
      report({
        span,
        message: `Subparagraph ${item.label?.text} begins with a small letter. Write “${capital}${word.slice(1)}”.`,
        fixes: () => [
          {
            title: `Write “${capital}${word.slice(1)}”`,
            kind: 'safe',
            edits: [{ span: { start, end: start + 1 }, newText: capital }],
          },
        ],
      });
    }
    checkItems(text, item, report);
  }
}

/** Behind the emphasis signs that may open it. */
function wordStart(text: string, { pieces, span }: Item): number {
  let start = pieces[0]?.start ?? span.end;
  while (text.charAt(start) === '*' || text.charAt(start) === '_') start++;
  return start;
}
