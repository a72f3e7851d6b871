import { type Defect, type Planter, replace, withList } from '../defect.js';
import { lettered } from '../lists.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(withList(document), 'united-nations');
  return lettered(draft).flatMap(({ item: { label, pieces } }): Defect[] => {
    const start = pieces[0]?.start ?? 0;
    if (!/^[A-Z][a-z]+ /.test(draft.text.slice(start, start + 30))) return [];
    const span = { start, end: start + 1 };
    return [
      replace(draft, `${label?.text} has a small letter`, span, draft.text.charAt(start).toLowerCase()),
    ];
  });
};

export default plant;
