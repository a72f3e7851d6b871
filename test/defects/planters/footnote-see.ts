import { isItself } from '../../../server/src/core/un/noted-texts.js';
import { type Planter, replaceWords } from '../defect.js';

const plant: Planter = (document) =>
  replaceWords(document, /^R(?=esolution \d)/g, 'See r', ({ note, text }) => {
    const start = note?.references[0]?.span.start ?? 0;
    return isItself(
      text.slice('Resolution '.length, -1),
      document.text.slice(Math.max(0, start - 120), start),
    );
  });

export default plant;
