import type { CitationList, Keyword } from '../model/citations/citation.js';
import { defineRule, type Finding } from './rule.js';
import { listsIn } from './support/cited.js';

export default defineRule({
  id: 'citation-plural',
  summary: 'Two or more numbers follow “resolutions”, one number follows “resolution”.',
  category: 'citations',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: no list of the General Assembly in 1,536 has the singular',
  lesson: '“resolution 67/190”, but “resolutions 66/177 and 67/190”.',

  check(document, report) {
    for (const list of listsIn(document)) {
      const { keyword, entries } = list;
      if (keyword === null) continue;
      if (entries.length > 1 && !keyword.plural) report(findingFor(list, keyword, entries.length));
    }
  },
});

function findingFor({ passage }: CitationList, { kind, start, end }: Keyword, count: number): Finding {
  const span = passage.spanOf(start, end);
  return {
    span,
    message: `${count} numbers follow “${kind}”. Write “${kind}s” before two or more.`,
    fixes: () => [
      {
        title: `Change to “${kind}s”`,
        kind: 'safe',
        edits: [{ span: { start: span.end, end: span.end }, newText: 's' }],
      },
    ],
  };
}
