import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\b(organ|util|priorit|stigmat|minim)iz(e|ed|es|ing|ation)\b/g, '$1is$2'],
  [/^(Recogn|Emphas)iz(es|ing)\b/g, '$1is$2'],
  [/\banalyse\b/g, 'analyze'],
  [/\bprogrammes\b/g, 'programs'],
  [/\b(lab|behavi|neighb)our/g, '$1or'],
  [/\bfulfil\b/g, 'fulfill'],
  [/\bcentres\b/g, 'centers'],
  [/\btowards\b/g, 'toward'],
  [/\bcooperation\b(?!-)/g, 'co-operation'],
  [/\bnon-governmental\b/g, 'nongovernmental'],
  [/\bsub(regional|national)\b(?!-)/g, 'sub-$1'],
  [/\bcapacity-building\b(?!-)/g, 'capacity building'],
];

const plant: Planter = (document) =>
  PAIRS.flatMap(([pattern, wrong]) => replaceWords(document, pattern, wrong, isOwnWord));

export default plant;
