import type { Passage } from '../../../server/src/core/service.js';
import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const isOwn = (passage: Passage, index: number): boolean =>
  passage.half !== null && isOwnWord(passage, index);

const plant: Planter = (document) => [
  ...replaceWords(
    document,
    /(?<=\bthe )United Nations Office on Drugs and Crime(?=[,;.]| [a-z])/g,
    'UNODC',
    isOwn,
  ),
  ...replaceWords(document, /(?<=\bthe )World Health Organization(?=[,;.]| [a-z])/g, 'WHO', isOwn),
  ...replaceWords(document, /(?<=\bthe )United Nations Children’s Fund(?=[,;.]| [a-z])/g, 'UNICEF', isOwn),
  ...replaceWords(
    document,
    /(?<=\bthe )United Nations Development Programme(?=[,;.]| [a-z])/g,
    'UNDP',
    isOwn,
  ),
  ...replaceWords(document, /\bnon-governmental organizations\b/g, 'NGOs', isOwn),
];

export default plant;
