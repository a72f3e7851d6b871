import { numbersIn } from '../../../server/src/core/rules/support/cited.js';
import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** "Recalling its resolution" becomes "Recalling General Assembly resolution". */
const plant: Planter = (document) => {
  const foreign = new Set(
    numbersIn(document)
      .filter(({ basis }) => basis !== 'its')
      .map(({ passage }) => passage),
  );
  return plainNumbers(document).flatMap((citation) => {
    const { basis, list, passage } = citation;
    const { part, paragraph, isItem, text } = passage;
    const name = part?.organ?.name.replace(/^The /, '');
    if (basis !== 'its' || name === undefined || foreign.has(passage) || isItem) return [];
    const start = (paragraph?.opening?.text.length ?? 0) + 1;
    const { keyword } = list;
    if (keyword === null || list.entries[0] !== citation || text.slice(start, keyword.start) !== 'its ')
      return [];
    return passage.isVerbatim(start, start + 3)
      ? [rewrite(document, citation, [start, start + 3], name)]
      : [];
  });
};

export default plant;
