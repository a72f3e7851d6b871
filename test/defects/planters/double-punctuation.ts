import { closings, half, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(document, /(\p{Ll}{3}), (and|in|as) /gu, '$1,, $2 '),
  ...half(document, 'operative')
    .filter(({ ending }) => ending?.char === ';')
    .flatMap((paragraph) => closings(document, paragraph, [';;', ',;'])),
];

export default plant;
