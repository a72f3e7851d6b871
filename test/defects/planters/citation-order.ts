import { listsIn } from '../../../server/src/core/rules/support/cited.js';
import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** The first two numbers of a longer list change places, each with its date. */
const plant: Planter = (document) =>
  listsIn(document).flatMap((list) => {
    const { entries, passage } = list;
    const [first, second, third] = entries;
    if (first === undefined || second === undefined || third === undefined) return [];
    const places = entries.map(({ place, date }) => ({ start: place.start, end: date?.end ?? place.end }));
    const [a, b, last] = [places[0], places[1], places.at(-1)];
    if (!a || !b || !last || passage.provision === null || !passage.isVerbatim(a.start, last.end)) return [];
    const plain = entries.every(
      ({ number, date, part, organ }, at) =>
        number.form === 'session' &&
        organ === first.organ &&
        part === null &&
        date?.shared !== true &&
        (date === null) === (first.date === null) &&
        (at === 0 || number.session > (entries[at - 1]?.number.session ?? 0)) &&
        (at === 0 || /^(?:, | and )$/.test(passage.text.slice(places[at - 1]?.end, places[at]?.start))),
    );
    if (!plain) return [];
    const { text } = passage;
    const swapped = text.slice(b.start, b.end) + text.slice(a.end, b.start) + text.slice(a.start, a.end);
    return [rewrite(document, list, [a.start, b.end], swapped)];
  });

export default plant;
