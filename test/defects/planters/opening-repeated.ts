import { partsOf } from '../../../server/src/core/un/opening-phrases.js';
import { addressOf } from '../../../server/src/core/un/opening-verbs.js';
import { isOpeningWord } from '../../../server/src/core/un/verb-forms.js';
import type { Planter } from '../defect.js';
import { opened, spanIn } from '../openings.js';

/** "and also" before the verb that opens the paragraph loses its "also". */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  return opened(document).flatMap(({ paragraph, kind, phrase, plant: put }) => {
    const parts = partsOf(phrase);
    if (parts.markers.length > 0 || addressOf(parts) !== 'none') return [];
    const verb = phrase.toLowerCase();
    const again = kind === 'preambular' ? `, and ${verb} also ` : `, and also ${verb} `;
    const found = spanIn(paragraph.text, again, phrase.length);
    if (found === null || /^in th/.test(paragraph.text.slice(found.end))) return [];
    // Behind another verb, or behind the same one, the plain form may stand.
    const between = paragraph.text.slice(phrase.length, found.start);
    if (between.split(/\W+/).some((word) => isOpeningWord(word)) || between.includes(`, and ${verb} `))
      return [];
    if (/^with\b/.test(paragraph.text.slice(found.end))) return [];
    const also = spanIn(paragraph.text, kind === 'preambular' ? ' also' : 'also ', found.start);
    return also === null ? [] : put(`“${again.trim()}” without “also”`, [{ span: also, newText: '' }]);
  });
};

export default plant;
