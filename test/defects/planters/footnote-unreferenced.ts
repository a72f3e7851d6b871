import { noteTextOpening } from '../../../server/src/core/rules/support/style.js';
import { lineOf, type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const notes = document.resolution.footnotes.filter(({ notation }) => notation !== 'asterisk');
  const last = notes.at(-1);
  if (last === undefined) return [];
  const { end } = last.span;
  const label = String(Math.max(...notes.map((note) => Number(note.label) || 0)) + 1);
  const opening = (last.notation === 'plain' ? '\n' : '\n\n') + noteTextOpening(label, last.notation);
  const newText = `${opening}Resolution 70/1.`;
  const defect = replace(document, 'a note nobody refers to', { start: end, end }, newText);
  return [{ ...defect, lines: [lineOf(defect.broken, end + opening.length)] }];
};

export default plant;
