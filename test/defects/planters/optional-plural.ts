import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  replaceWords(document, /\b(State|Government|organization|measure|victim)s\b/g, '$1(s)');

export default plant;
