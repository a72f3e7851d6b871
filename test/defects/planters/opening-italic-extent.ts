import { emphasisOf } from '../../../server/src/core/rules/support/italics.js';
import type { Planter } from '../defect.js';
import { opened, plantAt } from '../openings.js';

/** The italics go on over the preposition, or leave out "with appreciation" and the like. */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  return opened(document).flatMap(({ paragraph, phrase }) => {
    const emphasis = emphasisOf(document, paragraph);
    if (emphasis === null || emphasis.text !== phrase) return [];
    const { close } = emphasis;
    const sign = document.text.slice(close.start, close.end);
    const gone = { span: { start: close.start, end: close.end }, newText: '' };
    const next = /^ (?:of|that|to|by|about|at|the)(?= )/.exec(document.text.slice(close.end, close.end + 10));
    const complement = / with .*$/.exec(phrase);
    const moves = [];
    if (next !== null) {
      const at = close.end + next[0].length;
      moves.push(
        plantAt(document, `“${phrase}${next[0]}” in italics`, [
          gone,
          { span: { start: at, end: at }, newText: sign },
        ]),
      );
    }
    if (complement !== null) {
      const at = close.start - complement[0].length;
      moves.push(
        plantAt(document, `“${complement[0].trim()}” in roman`, [
          { span: { start: at, end: at }, newText: sign },
          gone,
        ]),
      );
    }
    return moves;
  });
};

export default plant;
