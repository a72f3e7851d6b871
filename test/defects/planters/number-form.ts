import { isOwnWord, type Planter, replaceWords } from '../defect.js';

const COUNTED = '(?: (?:months|years|days|members|experts|countries|meetings|regions|times|weeks)\\b)';

const plant: Planter = (document) => [
  ...[2, 3, 4, 5, 6].flatMap((number) => {
    const word = ['two', 'three', 'four', 'five', 'six'][number - 2];
    // Near another figure a small one may stand.
    const places = new RegExp(
      `(?<![\\dA-Z].{0,40})(?<=[a-z,] )(?<!\\b(?:in|ages?|aged) )${word}(?=${COUNTED})(?!.{0,40}(?:\\d| of age))`,
      'g',
    );
    return replaceWords(document, places, String(number), isOwnWord);
  }),
  ...replaceWords(document, /(?<=[a-z] )12(?= months\b)/g, 'twelve', isOwnWord),
  ...replaceWords(document, /(?<=[a-z] )20(?= (?:years|per cent)\b)/g, 'twenty', isOwnWord),
];

export default plant;
