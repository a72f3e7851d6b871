import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.profile === 'assembly'
    ? [
        ...replaceWords(document, /(\p{L}), inter alia, (\p{L})/gu, '$1 inter alia $2'),
        ...replaceWords(document, /(\p{L}), inter alia, (\p{L})/gu, '$1, inter alia $2'),
        ...replaceWords(document, /, inter alia, (\p{L})/gu, ', *inter alia*, $1'),
      ]
    : [];

export default plant;
