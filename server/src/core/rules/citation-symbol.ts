import type { DocumentCitation } from '../model/citations/citation.js';
import { defineRule, type Fix } from './rule.js';
import { documentsIn, isInParagraph } from './support/cited.js';

const SERIES = /^(?:[AES]|A\/HRC)\/(RES|DEC)\/(.+)$/i;

export default defineRule({
  id: 'citation-symbol',
  summary: 'Running text cites a resolution by its number, not by its document symbol.',
  category: 'citations',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: no paragraph of the General Assembly has a symbol in some 10,000 citations',
  lesson:
    'In the text a resolution goes by its number, “resolution 67/190”; A/RES/67/190 is the name of the document.',

  check(document, report) {
    for (const citation of documentsIn(document)) {
      if (!isInParagraph(citation)) continue;
      const match = SERIES.exec(citation.text);
      if (match === null) continue;
      const kind = match[1]?.toUpperCase() === 'RES' ? 'resolution' : 'decision';
      const number = numberOf(match[2] ?? '');
      report({
        span: citation.span,
        message: `“${citation.text}” is the symbol of a document. Running text cites a ${kind} by its number: “${kind} ${number}”.`,
        fixes: () => fixesFor(citation, kind, number),
      });
    }
  },
});

/** "64/293" of "64/293", "1325 (2000)" of "1325(2000)". */
function numberOf(tail: string): string {
  return tail.replace(/^(\d+) ?\(/, '$1 (');
}

function fixesFor({ passage, place, span }: DocumentCitation, kind: string, number: string): readonly Fix[] {
  if (!passage.isVerbatim(place.start, place.end)) return [];
  const before = passage.text.slice(Math.max(0, place.start - 14), place.start);
  const named = /(?:resolution|decision)s? (?:No\. )?$/i.test(before);
  const listed = /(?:,|\band|\bor|\bto) $/.test(before);
  if (!named && listed)
    return [{ title: `Change to “${number}”`, kind: 'unsafe', edits: [{ span, newText: number }] }];
  const newText = named ? number : `${kind} ${number}`;
  return [{ title: `Change to “${newText}”`, kind: 'safe', edits: [{ span, newText }] }];
}
