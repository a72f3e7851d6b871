import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\bMember States\b/g, 'Member states'],
  [/\bSecretary-General\b/g, 'Secretary-general'],
  [/\bGeneral Assembly\b/g, 'general assembly'],
  [/\bSecurity Council\b/g, 'Security council'],
  [/\ball States\b/g, 'all states'],
  [/\bInternet\b/g, 'internet'],
  [/(?<=[a-z] )administering Power\b/g, 'Administering Power'],
  [/\bArticle (?=\d+ of the Charter\b)/g, 'article '],
  [/(?<=its )resolution (?=\d)/g, 'Resolution '],
];

const plant: Planter = (document) =>
  PAIRS.flatMap(([pattern, wrong]) => replaceWords(document, pattern, wrong, isOwnWord));

export default plant;
