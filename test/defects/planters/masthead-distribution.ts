import type { Planter } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const draft = asDraft(document, {});
  const { adoption, distribution } = document.resolution.masthead;
  const adopted = adoption.length > 0 && distribution !== null ? document : null;
  return [
    ...(draft === null ? [] : misprint(draft, 'Distr.: Limited', 'Distr.: General')),
    ...(adopted === null ? [] : misprint(adopted, 'Distr.: General', 'Distr.: Limited')),
  ];
};

export default plant;
