import { romanValue, toRoman } from '../text/roman.js';
import { defineRule } from './rule.js';
import { type AnnexHeading, annexHeadings } from './support/annexes.js';

export default defineRule({
  id: 'annex-number',
  summary: 'A single annex has no number; several are Annex I, Annex II and so on.',
  category: 'structure',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html)',

  check(document, report) {
    const headings = annexHeadings(document);
    if (headings.length === 0) return;
    const wanted = wantedHeadings(headings);
    for (const [heading, words] of wanted) {
      const { start, end } = heading.span;
      if (document.text.slice(start, end) === words) continue;
      report({
        span: heading.span,
        message:
          words === 'Annex'
            ? 'There is only one annex, and a single annex has no number. Write “Annex”.'
            : `Several annexes are numbered consecutively, in roman figures. Write “${words}”, or restore the missing annex.`,
        fixes: () => [
          {
            title: headings.length === 1 ? 'Remove the number' : 'Number the annexes',
            kind: 'unsafe',
            edits: [...wanted].map(([{ span }, newText]) => ({ span, newText })),
          },
        ],
      });
    }
  },
});

/** What the headings should say. Nothing for lettered ones, nor where a numbered series stands within one annex. */
function wantedHeadings(headings: readonly AnnexHeading[]): ReadonlyMap<AnnexHeading, string> {
  const numbered = headings.filter(({ number }) => number !== null);
  const [first] = headings;
  if (numbered.length === 0)
    return headings.length < 2
      ? new Map()
      : new Map(headings.map((heading, at) => [heading, `Annex ${toRoman(at + 1)}`]));
  const values = numbered.map(({ number }) => annexValue(number as string));
  const restarts = values.indexOf(1) !== values.lastIndexOf(1);
  if (first?.number === null || restarts || values.includes(null)) return new Map();
  if (headings.length === 1) return new Map([[first as AnnexHeading, 'Annex']]);
  return new Map(numbered.map((heading, at) => [heading, `Annex ${toRoman(at + 1)}`]));
}

function annexValue(number: string): number | null {
  return /^\d/.test(number) ? Number(number) : romanValue(number.toUpperCase());
}
