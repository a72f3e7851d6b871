import { documentsIn } from '../../../server/src/core/rules/support/cited.js';
import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** "A/68/127" in a note becomes "A/68/L.127". */
const plant: Planter = (document) => {
  if (document.resolution.masthead.status !== 'adopted' || document.resolution.profile !== 'assembly')
    return [];
  return documentsIn(document).flatMap((citation) => {
    const { passage, text, place } = citation;
    const match = /^A\/\d+\/(?=\d+$)/.exec(text);
    if (passage.note === null || match === null) return [];
    const at = place.start + match[0].length;
    return [rewrite(document, citation, [at, at], 'L.')];
  });
};

export default plant;
