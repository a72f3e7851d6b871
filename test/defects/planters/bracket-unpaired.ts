import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /\(([^()“”]{5,60})\)/g, '($1'),
  ...replaceWords(document, /\(([^()“”]{5,60})\)/g, '$1)'),
];

export default plant;
