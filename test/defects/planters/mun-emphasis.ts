import { type Defect, half, type Planter, replace } from '../defect.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(document, 'united-nations');
  const { text } = draft;
  return [...half(draft, 'preambular'), ...half(draft, 'operative')].flatMap(
    ({ opening, reading }): Defect[] => {
      if (opening === null || reading === null) return [];
      const { start, end } = opening.span;
      if (text.charAt(start - 1) !== '*' || text.charAt(end) !== '*') return [];
      const words = text.slice(start, end);
      return [
        replace(draft, `“${words}” is underlined`, { start: start - 1, end: end + 1 }, `<u>${words}</u>`),
      ];
    },
  );
};

export default plant;
