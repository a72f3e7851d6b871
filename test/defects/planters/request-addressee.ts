import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) => [
  ...replaceWords(
    document,
    /^(Requests) the Secretary-General(?= to [a-z]+)/g,
    '$1',
    ({ half, isItem }) => half === 'operative' && !isItem,
  ),
  ...replaceWords(
    document,
    /(?<=, and (?:invites|encourages|urges)) Member States(?= to [a-z]+)/g,
    '',
    ({ half }) => half === 'operative',
  ),
];

export default plant;
