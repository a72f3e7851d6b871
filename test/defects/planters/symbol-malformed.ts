import { documentsIn } from '../../../server/src/core/rules/support/cited.js';
import { plainNumbers, rewrite } from '../cited.js';
import type { Defect, Planter } from '../defect.js';

/** A space behind the first stroke of a symbol, a point left out, and spaces left out of old numbers. */
const plant: Planter = (document) => {
  const defects: Defect[] = [];
  for (const citation of documentsIn(document)) {
    const { passage, text, place } = citation;
    if (!passage.isVerbatim(place.start, place.end)) continue;
    if (passage.note !== null && /^[ASE]\/\d+\/\d+$/.test(text))
      defects.push(rewrite(document, citation, [place.start + 2, place.start + 2], ' '));
    const point = /\/(?:L|SR|PV|Add|Corr|Rev)(\.)\d/.exec(text);
    if (point !== null && /^[ASE]\//.test(text)) {
      const at = place.start + text.indexOf('.', point.index);
      defects.push(rewrite(document, citation, [at, at + 1], ''));
    }
  }
  for (const citation of plainNumbers(document)) {
    const { number, place, list } = citation;
    if (number.form !== 'council' && number.form !== 'roman') continue;
    if (!number.regular || list.keyword === null || list.entries[0] !== citation) continue;
    const spaces = citation.text.indexOf(' ');
    if (spaces > 0)
      defects.push(rewrite(document, citation, [place.start + spaces, place.start + spaces + 1], ''));
  }
  return defects;
};

export default plant;
