import { endings, half, type Planter } from '../defect.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(document, 'united-nations');
  const last = half(draft, 'operative').at(-1);
  return last === undefined || last.ending?.char !== '.' ? [] : endings(draft, last, [';']);
};

export default plant;
