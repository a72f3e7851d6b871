import type { CitedDate, NumberCitation } from '../model/citations/citation.js';
import type { Part } from '../model/resolution.js';
import { capitalized } from '../text/capitalized.js';
import { defineRule, type Finding } from './rule.js';
import { isInParagraph, nameOf, numbersIn } from './support/cited.js';

export default defineRule({
  id: 'citation-redated',
  summary: 'The date of a resolution is given once, where it is first mentioned.',
  category: 'citations',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: a later mention is undated 3,940 times in those of the General Assembly, dated 125 times',

  check(document, report) {
    const dated = new Map<Part | null, Map<string, NumberCitation>>();
    for (const citation of numbersIn(document)) {
      const { date, passage, symbol, list } = citation;
      if (date === null || !isInParagraph(citation)) continue;
      const seen = dated.get(passage.part) ?? new Map<string, NumberCitation>();
      dated.set(passage.part, seen);
      const first = seen.get(symbol);
      if (first === undefined) seen.set(symbol, citation);
      // A date that is shared with a number not yet mentioned is needed.
      else if (!date.shared && !sharesDate(list.entries, date, seen, citation))
        report(findingFor(citation, date, first));
    }
  },
});

function sharesDate(
  entries: readonly NumberCitation[],
  date: CitedDate,
  seen: ReadonlyMap<string, NumberCitation>,
  citation: NumberCitation,
): boolean {
  const at = entries.indexOf(citation);
  const before = entries[at - 1];
  if (before?.date?.start !== date.start) return false;
  return seen.get(before.symbol) === before;
}

function findingFor(citation: NumberCitation, date: CitedDate, first: NumberCitation): Finding {
  const { passage, place } = citation;
  return {
    span: passage.spanOf(date.start, date.end),
    message: `${capitalized(nameOf(citation))} has been cited with its date before. Later mentions give the number alone.`,
    related: [{ span: first.span, message: 'The first mention, with the date' }],
    fixes: () => {
      if (!passage.isVerbatim(place.end, date.end)) return [];
      const span = passage.spanOf(place.end, date.end);
      return [{ title: 'Remove the repeated date', kind: 'unsafe', edits: [{ span, newText: '' }] }];
    },
  };
}
