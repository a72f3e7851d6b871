import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const STATES =
  'Afghanistan|Brazil|Chad|Cuba|Cyprus|Greece|Haiti|Iraq|Israel|Japan|Lebanon|Libya|Mali|Mongolia|Myanmar|Qatar|Somalia|South Sudan|Spain|Switzerland|Ukraine|Yemen';

const plant: Planter = (document) => [
  ...replaceWords(
    document,
    new RegExp(
      `\\bthe (Government|people|territory|authorities|efforts) of (${STATES})(?= (?:to|in|for|on|by|has|is|and its)\\b|[;.])`,
      'g',
    ),
    '$2’s $1',
    isOwnWord,
  ),
  // Elsewhere than in the title, which the text may repeat.
  ...replaceWords(
    document,
    /\bthe role of the United Nations(?= in\b)/g,
    'the United Nations’ role',
    (passage, index) => passage.half !== null && isOwnWord(passage, index),
  ),
];

export default plant;
