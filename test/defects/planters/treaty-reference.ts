import { PassageFinder } from '../../../server/src/core/model/words-before.js';
import { trimEndOf } from '../../../server/src/core/text/trim.js';
import { facts } from '../../support/facts.js';
import type { Planter } from '../defect.js';
import { replace } from '../defect.js';

/** Another volume and another number, where the text names the treaty before the mark. */
const plant: Planter = (document) => {
  const finder = new PassageFinder(document);
  return document.resolution.citations.flatMap((citation) => {
    if (citation.kind !== 'treaty' || citation.volumes.length > 1 || citation.numbers.length > 1) return [];
    const { passage, place, volumes, numbers, series } = citation;
    const mark = passage.note?.references[0];
    const before = mark === undefined ? null : finder.wordsBefore(mark.span.start, 300);
    if (before === null || series !== 'UNTS' || !passage.isVerbatim(place.start, place.end)) return [];
    const words = trimEndOf(before, ',;:.”');
    const named = facts.treaties.endingIn(words);
    if (named?.volume !== volumes[0] || named?.number !== numbers[0]) return [];
    return [volumes[0], numbers[0]].map((figure = '') => {
      const start = place.start + passage.text.slice(place.start, place.end).indexOf(` ${figure}`) + 1;
      const wrong = String(Number(figure) + 1);
      return replace(
        document,
        `${figure} becomes ${wrong}`,
        passage.spanOf(start, start + figure.length),
        wrong,
      );
    });
  });
};

export default plant;
