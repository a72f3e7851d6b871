import { type Planter, replaceWords, withList } from '../defect.js';

const plant: Planter = (document) =>
  replaceWords(withList(document), /^To [a-z]+\b(?= [a-z])/g, '*$&*', ({ isItem }) => isItem);

export default plant;
