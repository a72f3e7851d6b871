import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** The year before, or the year left out where the Council does not speak itself. */
const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { number, organ, passage, place, list } = citation;
    if (organ !== 'S' || number.form !== 'council' || !number.regular) return [];
    const year = passage.text.indexOf('(', place.start) + 1;
    const defects = [rewrite(document, citation, [year, year + 4], String(number.session - 1))];
    const first = list.keyword !== null && list.entries[0] === citation && citation.basis === 'named';
    if (first && document.resolution.profile !== 'council')
      defects.push(rewrite(document, citation, [year - 2, place.end], ''));
    return defects;
  });

export default plant;
