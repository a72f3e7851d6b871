import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /(?<=[\w)])\.$/g, '', ({ note }) => note !== null),
  ...replaceWords(document, /(?<=[\w)])\.$/g, ';', ({ note }) => note !== null),
];

export default plant;
