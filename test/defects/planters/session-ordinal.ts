import type { Span } from '../../../server/src/core/service.js';
import { ordinalNumber } from '../../../server/src/core/un/sessions.js';
import { type Defect, isOwnWord, type Planter, replace } from '../defect.js';

const SUFFIXES: Readonly<Record<string, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

const plant: Planter = (document) =>
  document.passages.flatMap((passage): Defect[] =>
    [...passage.text.matchAll(/\b([a-z]+(?:-[a-z]+)?) (?=sessions?\b)/g)].flatMap(
      ({ 1: word = '', index }) => {
        const number = ordinalNumber(word);
        const end = index + word.length;
        if (number === null || !passage.isVerbatim(index, end) || !isOwnWord(passage, index)) return [];
        const suffix = number > 10 && number < 14 ? 'th' : (SUFFIXES[number % 10] ?? 'th');
        const span: Span = passage.spanOf(index, end);
        return [replace(document, `${word} in figures`, span, `${number}${suffix}`)];
      },
    ),
  );

export default plant;
