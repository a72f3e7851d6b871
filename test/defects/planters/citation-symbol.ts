import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { organ, number, list, place, kind, passage } = citation;
    if (!['A', 'E', 'S', 'A/HRC'].includes(organ) || number.form === 'serial' || !number.regular) return [];
    if (list.keyword === null || list.entries[0] !== citation) return [];
    const series = kind === 'resolution' ? 'RES' : 'DEC';
    const written = passage.text.slice(place.start, place.end);
    return [rewrite(document, citation, [place.start, place.end], `${organ}/${series}/${written}`)];
  });

export default plant;
