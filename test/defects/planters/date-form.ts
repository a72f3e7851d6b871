import { MONTHS } from '../../../server/src/core/un/dates.js';
import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { date } = citation;
    if (date === null || date.shared || date.iso === null || document.resolution.profile !== 'assembly')
      return [];
    const month = MONTHS[date.month - 1] ?? '';
    const forms = [`${month} ${date.day}, ${date.year}`, `${date.day}th ${month} ${date.year}`, date.iso];
    return forms.map((form) => rewrite(document, citation, [date.start, date.end], form));
  });

export default plant;
