import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.profile === 'assembly'
    ? replaceWords(
        document,
        /\b(national|regional|women|children|prevent|punish|origin|patterns|protect|private|respond|funds), (\p{Ll}{4,}) and (\p{Ll}{5,}(?:[,;]| \p{Ll}{4}))/gu,
        '$1, $2, and $3',
      ).filter(({ what }) => !/(?:including|also|alia|which|their|other)\b/.test(what))
    : [];

export default plant;
