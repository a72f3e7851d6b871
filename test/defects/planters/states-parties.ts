import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => {
  const title = document.resolution.masthead.title?.text ?? '';
  if (/law of the sea/i.test(title)) return [];
  return [
    ...replaceWords(document, /\bStates parties\b(?!-)/g, 'States Parties', isOwnWord),
    ...replaceWords(document, /\bState party\b(?!-)/g, 'State Party', isOwnWord),
  ];
};

export default plant;
