import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.profile === 'assembly' ? replaceWords(document, /(\p{L})”([,;]) /gu, '$1$2” ') : [];

export default plant;
