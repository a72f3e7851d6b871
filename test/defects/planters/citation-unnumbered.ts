import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** The number is left out and the date stays. */
const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { basis, kind, list, date, organ, place, passage } = citation;
    if (basis !== 'named' || kind !== 'resolution' || organ === '' || date === null || date.shared) return [];
    if (list.entries.length > 1 || list.keyword === null || list.keyword.plural) return [];
    if (passage.text.slice(place.end, date.start) !== ' of ') return [];
    if (!/(?:Council|Assembly) $/.test(passage.text.slice(0, list.keyword.start))) return [];
    return [rewrite(document, citation, [place.start - 1, place.end], '')];
  });

export default plant;
