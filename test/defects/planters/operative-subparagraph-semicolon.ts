import { closings, half, leaves, type Planter, withList } from '../defect.js';

const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  const base = withList(document);
  return leaves(half(base, 'operative'))
    .filter(({ ending }) => ending?.char === ';')
    .flatMap((item) => closings(base, item, [',', '.', '']));
};

export default plant;
