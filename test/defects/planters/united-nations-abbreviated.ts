import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /\bthe United Nations(?=[ ,;] ?[a-z])/g, 'the UN', isOwnWord),
  ...replaceWords(document, /\bCharter of the United Nations(?=[,;])/g, 'UN Charter', isOwnWord),
];

export default plant;
