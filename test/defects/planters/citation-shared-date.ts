import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** The date that two numbers share is given to each. */
const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { date, list, passage, place, number } = citation;
    if (date === null || !date.shared || number.letters.length > 0) return [];
    const next = list.entries[list.entries.indexOf(citation) + 1];
    if (next === undefined || next.number.form !== number.form || next.date?.start !== date.start) return [];
    const [first, last] = [list.entries[0], list.entries.at(-1)];
    if (!first || !last || !passage.isVerbatim(first.place.start, last.date?.end ?? last.place.end))
      return [];
    const between = passage.text.slice(place.end, next.place.start);
    const group = list.entries.filter((entry) => entry.date?.start === date.start);
    if (between !== ' and ' || group.length > 2) return [];
    return [
      rewrite(document, citation, [place.end, place.end], ` of ${passage.text.slice(date.start, date.end)}`),
    ];
  });

export default plant;
