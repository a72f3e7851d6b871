import { lineOf, type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const numbered = document.resolution.footnotes.filter(({ label }) => /^\d+$/.test(label));
  const [only, second] = numbered;
  if (only !== undefined && second === undefined) {
    const { start, end } = only.span;
    const copy = `\n\n${document.text.slice(start, end)}`;
    const defect = replace(document, 'the note stands twice', { start: end, end }, copy);
    return [{ ...defect, lines: [lineOf(defect.broken, end + 2)] }];
  }
  return numbered.slice(1).flatMap((note, index) => {
    const before = numbered[index];
    if (before === undefined) return [];
    const label = document.text.slice(before.labelSpan.start, before.labelSpan.end);
    return [replace(document, `note ${note.label} is numbered as the one before`, note.labelSpan, label)];
  });
};

export default plant;
