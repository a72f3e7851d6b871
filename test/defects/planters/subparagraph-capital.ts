import { type Planter, replaceWords, withList } from '../defect.js';

const plant: Planter = (document) => replaceWords(withList(document), /^To\b/g, 'to', ({ isItem }) => isItem);

export default plant;
