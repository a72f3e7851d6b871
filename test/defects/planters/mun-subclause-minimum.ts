import { applyEdits } from '../../../server/src/core/service.js';
import { type Defect, lineOf, type Planter, withList } from '../defect.js';
import { lettered } from '../lists.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(withList(document), 'united-nations');
  return lettered(draft).flatMap(({ item, list }): Defect[] => {
    const last = list.at(-1);
    const isFlat = list.every(({ items, style }) => items.length === 0 && style !== null);
    if (item !== list[0] || last === undefined || list.length < 2 || !isFlat) return [];
    const rest = { start: item.span.end, end: last.span.end };
    return [
      {
        what: `only ${item.label?.text} is left of a list`,
        sound: draft.text,
        broken: applyEdits(draft.text, [{ span: rest, newText: '' }]),
        lines: [lineOf(draft.text, item.span.start)],
      },
    ];
  });
};

export default plant;
