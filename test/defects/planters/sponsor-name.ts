import type { Planter } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const sponsors =
    'Iran (Islamic Republic of), Republic of Moldova, Russian Federation, Türkiye and Viet Nam: draft resolution';
  const draft = asDraft(document, { sponsors });
  if (draft === null) return [];
  return [
    ...misprint(draft, 'Iran (Islamic Republic of)', 'Iran'),
    ...misprint(draft, 'Republic of Moldova', 'Moldova'),
    ...misprint(draft, 'Russian Federation, T', 'Russia, T'),
    ...misprint(draft, 'Türkiye and', 'Turkey and'),
    ...misprint(draft, 'Viet Nam:', 'Vietnam:'),
  ];
};

export default plant;
