import type { Planter } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const draft = asDraft(document, {});
  if (draft === null) return [];
  const lines = (...order: string[]) => order.join('\n\n');
  const swaps: readonly (readonly [string, string])[] = [
    ['Distr.: Limited', '9 October 2023'],
    ['9 October 2023', 'Original: English'],
    ['Original: English', 'Seventy-eighth session'],
    ['General Assembly', 'Distr.: Limited'],
  ];
  return swaps.flatMap(([a, b]) =>
    misprint(draft, lines(a, b), lines(b, a)).map((defect) => {
      const line = defect.lines[0] as number;
      return { ...defect, lines: [line, line + 2] };
    }),
  );
};

export default plant;
