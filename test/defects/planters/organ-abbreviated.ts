import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /(?<=\bthe )General Assembly(?=[,;.]| [a-z])/g, 'UNGA', isOwnWord),
  ...replaceWords(document, /(?<=\bthe )Economic and Social Council(?=[,;.]| [a-z])/g, 'ECOSOC', isOwnWord),
  ...replaceWords(document, /(?<=\bthe )Human Rights Council(?=[,;.]| [a-z])/g, 'HRC', isOwnWord),
  ...replaceWords(document, /\bSecurity Council(?= resolution)/g, 'UNSC', isOwnWord),
];

export default plant;
