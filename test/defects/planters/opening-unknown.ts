import { partsOf } from '../../../server/src/core/un/opening-phrases.js';
import type { Planter } from '../defect.js';
import { opened, spanIn } from '../openings.js';

/** Two letters change places: "Recalling" becomes "Reaclling". */
const plant: Planter = (document) =>
  opened(document).flatMap(({ phrase, plant: put }) => {
    const { head } = partsOf(phrase);
    const word = spanIn(phrase.toLowerCase(), head);
    const [third, fourth] = [head.charAt(2), head.charAt(3)];
    if (word === null || head.length < 5 || third === fourth) return [];
    const at = word.start + 2;
    return put(`“${head}” is mistyped`, [{ span: { start: at, end: at + 2 }, newText: fourth + third }]);
  });

export default plant;
