import { inPassages, type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => {
  const body = inPassages(document, ({ half }) => half !== null);
  return [
    ...replaceWords(body, / entitled “(\p{Lu}[^”,;:.]{6,80})”([,;])/gu, ' entitled $1$2'),
    ...replaceWords(body, / entitled (“\p{Lu})/gu, ' titled $1'),
  ].filter(() => /\*/.test(document.text) && document.resolution.profile !== 'mun');
};

export default plant;
