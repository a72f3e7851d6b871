import { markerEdits, partsOf } from '../../../server/src/core/un/opening-phrases.js';
import { addressOf } from '../../../server/src/core/un/opening-verbs.js';
import type { Planter } from '../defect.js';
import { opened } from '../openings.js';

/** A marker is left out, or set where nothing goes before. */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  return opened(document).flatMap(({ paragraph, kind, phrase, before, plant: put }) => {
    const parts = partsOf(phrase);
    if (addressOf(parts) !== 'none' || / (?:its|and) /.test(phrase) || parts.markers.length > 1) return [];
    const aside = /^(?:,? in |,)/.test(paragraph.text.slice(phrase.length, phrase.length + 4));
    const earlier = before?.reading ? partsOf(before.text.slice(0, before.reading.length)) : null;
    const [marker] = parts.markers;
    if (marker !== undefined) {
      const asideBefore = /^(?:,? in |,)/.test(before?.text.slice(before.reading?.length ?? 0) ?? '');
      if (aside || asideBefore || earlier?.bare !== parts.bare) return [];
      return put(`“${phrase}” without its marker`, markerEdits(phrase, null, kind));
    }
    if (earlier === null || earlier.head === parts.head) return [];
    return put(`“${phrase}” with a marker`, markerEdits(phrase, 'also', kind));
  });
};

export default plant;
