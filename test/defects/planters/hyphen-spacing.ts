import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  replaceWords(
    document,
    /(\p{Ll}{3})-(determination|making|being|building|level|governmental|term)\b/gu,
    '$1- $2',
  );

export default plant;
