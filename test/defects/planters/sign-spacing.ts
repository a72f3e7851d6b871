import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /(\p{Ll}{3}), (and|in|as) /gu, '$1 , $2 '),
  ...replaceWords(document, /(\p{Ll}{3}), (including|especially) /gu, '$1,$2 '),
  ...replaceWords(document, /(\p{Ll}) (\(\p{Ll}{4})/gu, '$1$2'),
];

export default plant;
