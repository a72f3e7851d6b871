import { partsOf } from '../../../server/src/core/un/opening-phrases.js';
import type { Planter } from '../defect.js';
import { opened } from '../openings.js';

/** "Also recalling" in the preamble, "Requests also" in the operative part. */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  return opened(document).flatMap(({ kind, phrase, plant: put }) => {
    const [marker] = partsOf(phrase).markers;
    if (marker === undefined || marker.place === 'inside') return [];
    const { start, end, word } = marker;
    if (kind === 'preambular') {
      if (marker.place !== 'after') return [];
      return put(`“${word}” before “${phrase}”`, [
        { span: { start: start - 1, end }, newText: '' },
        { span: { start: 0, end: 1 }, newText: `${capital(word)} ${phrase.charAt(0).toLowerCase()}` },
      ]);
    }
    // "Encourages further efforts" would be another sentence.
    if (word === 'further' || start > 0) return [];
    return put(`“${word}” behind “${phrase}”`, [
      { span: { start, end: end + 2 }, newText: phrase.charAt(end + 1).toUpperCase() },
      { span: { start: phrase.length, end: phrase.length }, newText: ` ${word}` },
    ]);
  });
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export default plant;
