import type { Planter } from '../defect.js';
import { opened } from '../openings.js';

/** "Requests with appreciation": a feeling behind a verb of action. */
const plant: Planter = (document) =>
  opened(document).flatMap(({ phrase, plant: put }) => {
    if (!/\b(?:requests|urges|decides|encourages|invites)$/i.test(phrase)) return [];
    const end = phrase.length;
    return put(`“${phrase}” with appreciation`, [
      { span: { start: end, end }, newText: ' with appreciation' },
    ]);
  });

export default plant;
