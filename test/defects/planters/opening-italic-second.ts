import { emphasisOf } from '../../../server/src/core/rules/support/italics.js';
import type { Planter } from '../defect.js';
import { opened, plantAt } from '../openings.js';

/** A later verb of the paragraph is set in italics too. */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  return opened(document).flatMap(({ paragraph }) => {
    if (emphasisOf(document, paragraph)?.open === undefined) return [];
    const passage = document.passages.find(({ provision }) => provision === paragraph);
    const later =
      /(?<=, and )(?:requests|urges|invites|encourages|recalls|stresses|welcomes|notes|recognizing|noting)(?= )/.exec(
        passage?.text ?? '',
      );
    if (passage === undefined || later === null) return [];
    const { start, end } = passage.spanOf(later.index, later.index + later[0].length);
    return [
      plantAt(document, `“${later[0]}” in italics`, [
        { span: { start, end: start }, newText: '*' },
        { span: { start: end, end }, newText: '*' },
      ]),
    ];
  });
};

export default plant;
