import type { NumberCitation } from '../model/citations/citation.js';
import type { Part } from '../model/resolution.js';
import { capitalized } from '../text/capitalized.js';
import { defineRule } from './rule.js';
import { isInParagraph, nameOf, numbersIn } from './support/cited.js';

/** Only these are looked at: what other bodies adopt, official texts date or not as they please. */
const ORGANS: ReadonlySet<string> = new Set(['A', 'E', 'A/HRC', 'E/CN.15']);
/** A longer list without a single date is undated on purpose. */
const LONGEST_BARE_LIST = 3;
const FAR = 90;
const NEAR = 40;
const DATE_NEARBY =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|\bof|\bin) \d{4}\b/;

export default defineRule({
  id: 'citation-undated',
  summary: 'A resolution is cited with its full date where it is first mentioned.',
  category: 'citations',
  severity: 'information',
  fix: 'none',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: the first mention is dated 17,921 times in those of the General Assembly, undated 453 times',

  check(document, report) {
    const mentioned = new Map<Part | null, Set<string>>();
    for (const citation of numbersIn(document)) {
      if (!isInParagraph(citation)) continue;
      const { part } = citation.passage;
      const seen = mentioned.get(part) ?? new Set();
      mentioned.set(part, seen);
      if (seen.has(citation.symbol)) continue;
      seen.add(citation.symbol);
      if (citation.date !== null || mayLackDate(citation)) continue;
      report({
        span: citation.span,
        message: `${capitalized(nameOf(citation))} is first mentioned here without its date. Add the date of its adoption, as in “resolution 67/190 of 20 December 2012”.`,
      });
    }
  },
});

function mayLackDate({ organ, basis, number, part, list, passage, place }: NumberCitation): boolean {
  if (!ORGANS.has(organ) || (basis !== 'its' && basis !== 'named' && basis !== 'short')) return true;
  if ((number.form !== 'session' && number.form !== 'year') || number.letters.length > 0 || part !== null)
    return true;
  // The institution-building resolutions of the Human Rights Council stand undated in its standing phrases.
  if (organ === 'A/HRC' && number.session === 5 && number.serial <= 2) return true;
  if (passage.isQuoted(place.start)) return true;
  if (list.entries.length > LONGEST_BARE_LIST && list.entries.every(({ date }) => date === null)) return true;
  const { text } = passage;
  return (
    DATE_NEARBY.test(text.slice(place.end, place.end + FAR)) ||
    DATE_NEARBY.test(text.slice(Math.max(0, place.start - NEAR), place.start))
  );
}
