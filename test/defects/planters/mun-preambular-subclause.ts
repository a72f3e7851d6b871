import { applyEdits } from '../../../server/src/core/service.js';
import { type Defect, half, lineOf, type Planter } from '../defect.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(document, 'spmun');
  return half(draft, 'preambular').flatMap(({ ending, items, ordinal, pieces }): Defect[] => {
    if (ending?.char !== ',' || items.length > 0 || pieces.length > 1) return [];
    const span = { start: ending.offset, end: ending.offset + 1 };
    const broken = applyEdits(draft.text, [
      { span, newText: ':\n\n(a) To promote the Plan,\n\n(b) To assist States,' },
    ]);
    return [
      {
        what: `the preambular paragraph ${ordinal} gets a list`,
        sound: draft.text,
        broken,
        lines: [lineOf(broken, ending.offset) + 2],
      },
    ];
  });
};

export default plant;
