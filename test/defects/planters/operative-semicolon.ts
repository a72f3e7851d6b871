import { endings, half, type Planter } from '../defect.js';

const plant: Planter = (document) =>
  half(document, 'operative')
    .slice(0, -1)
    .flatMap((paragraph) => endings(document, paragraph, [',', '.', '']));

export default plant;
