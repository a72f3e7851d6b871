import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const AMOUNT = /\b(\d[\d,.]*(?: (?:million|billion|trillion))?) (?:United States )?dollars\b/g;

const plant: Planter = (document) => [
  ...replaceWords(document, AMOUNT, 'US$ $1', isOwnWord),
  ...replaceWords(document, AMOUNT, 'USD $1', isOwnWord),
  ...replaceWords(document, /(?<=\d (?:million |billion )?)United States(?= dollars\b)/g, 'US', isOwnWord),
];

export default plant;
