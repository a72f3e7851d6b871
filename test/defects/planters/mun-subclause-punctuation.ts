import { type Defect, type Planter, replace, withList } from '../defect.js';
import { lettered } from '../lists.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(withList(document), 'united-nations');
  return lettered(draft).flatMap(({ item, list }): Defect[] => {
    const { ending, items, label } = item;
    if (ending === null || ending.char !== ';' || items.length > 0 || item === list.at(-1)) return [];
    const span = { start: ending.offset, end: ending.offset + 1 };
    return [replace(draft, `${label?.text} ends in a comma`, span, ',')];
  });
};

export default plant;
