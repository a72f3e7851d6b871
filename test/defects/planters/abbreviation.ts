import { inPassages, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => {
  const body = inPassages(document, ({ half, text }) => half !== null && !/["“]/.test(text));
  return [
    ...replaceWords(body, / (do|does|did|have|has|should|would|is|are|was|were) not /g, ' $1n’t '),
    ...replaceWords(body, / for example /g, ' e.g. '),
    ...replaceWords(body, / namely /g, ' viz. '),
  ];
};

export default plant;
