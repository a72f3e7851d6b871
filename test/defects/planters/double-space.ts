import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => replaceWords(document, /(\p{Ll}) (of|to) /gu, '$1  $2 ');

export default plant;
