import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\b(?:in|of) \d{4}\b/;

/** The date of a first mention is left out. */
const plant: Planter = (document) => {
  const seen = new Set<string>();
  return plainNumbers(document).flatMap((citation) => {
    const { symbol, organ, basis, number, part, date, list, passage, place } = citation;
    const first = !seen.has(symbol);
    seen.add(symbol);
    if (!first || date === null || date.shared || part !== null || number.letters.length > 0) return [];
    if (!['A', 'E', 'A/HRC'].includes(organ) || !['its', 'named'].includes(basis) || list.entries.length > 1)
      return [];
    if (!['session', 'year'].includes(number.form) || ['5/1', '5/2'].includes(number.text)) return [];
    const around =
      passage.text.slice(Math.max(0, place.start - 50), place.start) +
      passage.text.slice(date.end, date.end + 100);
    return MONTH.test(around) ? [] : [rewrite(document, citation, [place.end, date.end], '')];
  });
};

export default plant;
