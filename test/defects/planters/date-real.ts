import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { date } = citation;
    if (date === null || date.shared) return [];
    return [rewrite(document, citation, [date.start, date.start + String(date.day).length], '32')];
  });

export default plant;
