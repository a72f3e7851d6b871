import { endings, half, type Planter } from '../defect.js';

const plant: Planter = (document) =>
  half(document, 'preambular').flatMap((paragraph) => endings(document, paragraph, [';', '.', '']));

export default plant;
