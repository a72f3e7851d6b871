import type { NumberCitation } from '../model/citations/citation.js';
import { organEndingAt } from '../model/citations/organ-words.js';
import type { Passage } from '../model/passages.js';
import { organOf } from '../un/organs.js';
import { defineRule } from './rule.js';
import { isInParagraph, numbersIn } from './support/cited.js';

/** "paragraph 4 of" before the name. */
const PARAGRAPH_OF = /\bparagraphs? \d[^.;]{0,20} of $/;
const FAR = 40;

export default defineRule({
  id: 'citation-own-organ',
  summary: 'An organ calls a resolution of its own “its resolution”.',
  category: 'citations',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: “its resolution” 6,357 times in those of the General Assembly, its own name 826 times, mostly in lists with resolutions of other organs',

  check(document, report) {
    const citations = numbersIn(document).filter(isInParagraph);
    let mixed: ReadonlySet<Passage> | undefined;
    for (const citation of citations) {
      const { list, passage, basis, organ } = citation;
      if (basis !== 'named' || list.keyword === null || list.entries[0] !== citation) continue;
      const own = passage.part?.organ ?? null;
      if (own === null || organOf(own.name)?.symbol !== organ) continue;
      const end = list.keyword.start - 1;
      const named = organEndingAt(passage.text, end);
      if (named === null || named.symbol !== organ) continue;
      if (!follows(citation, named.start)) continue;
      mixed ??= mixedPassages(citations);
      if (mixed.has(passage)) continue;
      const span = passage.spanOf(named.start, end);
      report({
        span,
        message: `This text speaks as ${own.name.replace(/^The /, 'the ')}: it calls its own resolutions “its ${list.keyword.plural ? 'resolutions' : 'resolution'}”.`,
        fixes: () => [{ title: 'Change to “its”', kind: 'unsafe', edits: [{ span, newText: 'its' }] }],
      });
    }
  },
});

/** Only right behind the opening phrase, or behind "paragraph 4 of", does "its" certainly read well. */
function follows({ passage }: NumberCitation, at: number): boolean {
  const { paragraph, isItem, text } = passage;
  if (!isItem && paragraph?.opening?.text.length === at - 1) return true;
  return PARAGRAPH_OF.test(text.slice(Math.max(0, at - FAR), at));
}

/** Where resolutions of other organs stand too, the name keeps them apart. */
function mixedPassages(citations: readonly NumberCitation[]): ReadonlySet<Passage> {
  const organs = new Map<Passage, string>();
  const mixed = new Set<Passage>();
  for (const { passage, organ } of citations) {
    const first = organs.get(passage);
    if (first === undefined) organs.set(passage, organ);
    else if (first !== organ) mixed.add(passage);
  }
  return mixed;
}
