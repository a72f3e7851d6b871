import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /(?<=\d )per cent\b/g, 'percent', isOwnWord),
  ...replaceWords(document, /(\d+(?:\.\d+)?) per cent\b/g, '$1%', isOwnWord),
];

export default plant;
