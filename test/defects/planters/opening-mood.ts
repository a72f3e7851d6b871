import { partsOf } from '../../../server/src/core/un/opening-phrases.js';
import { indicativeOfParticiple, participleOf } from '../../../server/src/core/un/verb-forms.js';
import type { Planter } from '../defect.js';
import { opened, spanIn } from '../openings.js';

/** "Recalls" in the preamble, "Recalling" in the operative part. */
const plant: Planter = (document) =>
  opened(document).flatMap(({ paragraph, kind, phrase, plant: put }) => {
    // The Security Council begins a paragraph with a participle where its verb follows.
    if (document.resolution.profile === 'council' && kind === 'operative') return [];
    const { head } = partsOf(phrase);
    const other = kind === 'preambular' ? indicativeOfParticiple(head) : participleOf(head);
    const word = spanIn(phrase.toLowerCase(), head);
    // With a full stop at its end, a paragraph that opens with a verb is an operative one.
    if (other === null || word === null || (kind === 'preambular' && paragraph.ending?.char !== ','))
      return [];
    const capital = phrase.charAt(word.start) !== head.charAt(0);
    const newText = capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return put(`“${head}” becomes “${other}”`, [{ span: word, newText }]);
  });

export default plant;
