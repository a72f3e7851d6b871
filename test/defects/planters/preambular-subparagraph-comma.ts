import { closings, half, leaves, type Planter } from '../defect.js';

const plant: Planter = (document) =>
  leaves(half(document, 'preambular'))
    .filter(({ ending }) => ending?.char === ',' && document.resolution.profile === 'assembly')
    .flatMap((item) => closings(document, item, [';', '.', '']));

export default plant;
