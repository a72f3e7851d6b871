import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /(\W(?:19|20)\d\d)–((?:19|20)\d\d[,; ])/g, '$1-$2'),
  ...replaceWords(document, /(\p{L}) – (\p{L})/gu, '$1 - $2'),
  ...replaceWords(document, /(\p{L}) – (\p{L})/gu, '$1—$2'),
];

export default plant;
