import { half, type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  // Behind the first operative paragraph, in a section, a number is as good as any.
  const body = half(document, 'operative')[0]?.span.start ?? 0;
  return half(document, 'preambular')
    .filter(({ items, pieces, ending }) => items.length === 0 && pieces.length === 1 && ending?.char === ',')
    .filter(({ span }) => span.end < body)
    .map(({ ordinal, pieces }) => {
      const start = pieces[0]?.start ?? 0;
      return replace(document, `preambular ${ordinal} is numbered`, { start, end: start }, `${ordinal}. `);
    });
};

export default plant;
