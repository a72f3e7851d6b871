import { listsIn } from '../../../server/src/core/rules/support/cited.js';
import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const plant: Planter = (document) =>
  listsIn(document).flatMap((list) => {
    const { keyword, entries, passage } = list;
    const [first, second] = entries;
    if (keyword === null || !keyword.plural || first === undefined || second === undefined) return [];
    const end = first.date?.shared === false ? first.date.end : first.place.end;
    const joined = /^(?:, | and )$/.test(passage.text.slice(end, second.place.start));
    return joined ? [rewrite(document, list, [keyword.end - 1, keyword.end], '')] : [];
  });

export default plant;
