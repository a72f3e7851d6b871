import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  /[“’]/.test(document.text)
    ? [
        ...replaceWords(document, /“(\p{L}[^“”"'’]{2,80}\p{L})”/gu, '"$1"'),
        ...replaceWords(document, /(\p{L})’(\p{L})/gu, "$1'$2"),
        ...replaceWords(document, /s’ /g, "s' "),
      ]
    : [];

export default plant;
