import type { Planter } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const sponsors = 'Bosnia and Herzegovina, Côte d’Ivoire, Türkiye and Viet Nam: draft resolution';
  const draft = asDraft(document, { sponsors });
  if (draft === null) return [];
  return [
    ...misprint(draft, 'Côte d’Ivoire, Türkiye', 'Türkiye, Côte d’Ivoire'),
    ...misprint(draft, 'Bosnia and Herzegovina, Côte d’Ivoire', 'Côte d’Ivoire, Bosnia and Herzegovina'),
    ...misprint(draft, 'Türkiye and Viet Nam', 'Türkiye, and Viet Nam'),
    ...misprint(draft, 'Türkiye and Viet Nam', 'Viet Nam and Türkiye'),
    ...misprint(draft, 'Côte d’Ivoire, Türkiye', 'Côte d’Ivoire; Türkiye'),
  ];
};

export default plant;
