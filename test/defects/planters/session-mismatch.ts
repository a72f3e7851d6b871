import { resolutionOfText } from '../../../server/src/core/un/noted-texts.js';
import { ordinalNumber, ordinalWord } from '../../../server/src/core/un/sessions.js';
import { type Planter, replace } from '../defect.js';

const PLACES = [
  /(?<=General Assembly, )([A-Z][a-z]+(?:-[a-z]+)?)(?= Session, Supplement No\. \w{1,5} \(A\/\d)/g,
  /(?<=General Assembly held from 13 to 15 May 2013, during its )([a-z]+-[a-z]+)(?= session)/g,
  /(?<=Transnational Organized Crime at its )([a-z]+)(?= session, held in Vienna from \d)/g,
  /(?<=by the General Assembly at its )([a-z]+-[a-z]+)(?= session)/g,
];

/** Another session. */
const plant: Planter = (document) =>
  document.passages.flatMap((passage) =>
    PLACES.flatMap((place) => [...passage.text.matchAll(place)]).flatMap(({ 0: word, index }) => {
      const number = ordinalNumber(word);
      const end = index + word.length;
      const before = passage.text.slice(0, index).replace(/ by the General Assembly at its $/, '');
      if (before.length < index && (resolutionOfText(before) === null || !/adoption of/.test(before)))
        return [];
      if (number === null || number > 95 || passage.isQuoted(index) || !passage.isVerbatim(index, end))
        return [];
      const other = ordinalWord(number + 2);
      const newText = /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      return [replace(document, `${word} becomes ${newText}`, passage.spanOf(index, end), newText)];
    }),
  );

export default plant;
