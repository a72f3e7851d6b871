import { inPassages, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => {
  if (document.resolution.masthead.status !== 'adopted') return [];
  const body = inPassages(document, ({ half, text }) => half !== null && !/["“]/.test(text));
  return replaceWords(body, / (relevant|international|regional|voluntary|effective) /g, ' [$1] ');
};

export default plant;
