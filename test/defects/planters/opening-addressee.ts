import type { Planter } from '../defect.js';
import { opened } from '../openings.js';

const AGENCIES = ['World Health Organization', 'International Labour Organization', 'Security Council'];

/** Somebody who takes no instructions is requested. */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  return opened(document).flatMap(({ paragraph, phrase, plant: put }, at) => {
    const named = ' the Secretary-General';
    if (!/^(?:Also |Further )?requests$/i.test(phrase) || !paragraph.text.startsWith(named, phrase.length))
      return [];
    const span = { start: phrase.length, end: phrase.length + named.length };
    const newText = ` the ${AGENCIES[at % AGENCIES.length]}`;
    return put(`a request to${newText}`, [{ span, newText }]);
  });
};

export default plant;
