import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const ORGANS = ['A', 'E', 'A/HRC', 'S'];
const FORMS = ['session', 'year', 'council'];

/** Three years off, no date fits its session. */
const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { date, organ, number } = citation;
    if (date === null || date.shared || !ORGANS.includes(organ) || !FORMS.includes(number.form)) return [];
    if (date.month === 2 && date.day === 29) return [];
    return [rewrite(document, citation, [date.end - 4, date.end], String(date.year - 3))];
  });

export default plant;
