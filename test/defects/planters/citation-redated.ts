import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** A later mention gets the date again. */
const plant: Planter = (document) => {
  const dates = new Map<string, string>();
  return plainNumbers(document).flatMap((citation) => {
    const { symbol, date, passage, place, list, part } = citation;
    if (date !== null) {
      if (!date.shared && passage.part === document.resolution.parts[0])
        dates.set(symbol, passage.text.slice(date.start, date.end));
      return [];
    }
    const written = dates.get(symbol);
    if (written === undefined || list.entries.length > 1 || (part !== null && part.start > place.end))
      return [];
    if (passage.part !== document.resolution.parts[0]) return [];
    return [rewrite(document, citation, [place.end, place.end], ` of ${written}`)];
  });
};

export default plant;
