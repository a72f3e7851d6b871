import { endings, type Planter } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.parts
    .flatMap(({ operative }) => operative.slice(0, -1))
    .filter(({ ending }) => ending?.char === ';')
    .flatMap((paragraph) => endings(document, paragraph, [',', '.', '']));

export default plant;
