import { type Planter, relabel } from '../defect.js';

const plant: Planter = (document) => {
  const numbered = document.resolution.footnotes.filter(
    ({ label, references }) => /^\d+$/.test(label) && references.length > 0,
  );
  if (numbered.length === 1) return [relabel(document, 'the only note is numbered 2', new Map([['1', '2']]))];
  return numbered.slice(1).flatMap(({ label }, index) => {
    const before = numbered[index]?.label;
    if (before === undefined) return [];
    const swapped = new Map([
      [before, label],
      [label, before],
    ]);
    return [relabel(document, `notes ${before} and ${label} change places`, swapped)];
  });
};

export default plant;
