import { type Planter, relabel } from '../defect.js';

const plant: Planter = (document) => {
  const numbered = document.resolution.footnotes.filter(({ notation }) => notation !== 'asterisk');
  if (numbered.length === 1) return [relabel(document, 'the only note is numbered 2', new Map([['1', '2']]))];
  return numbered.slice(1).map(({ label }, index) => {
    const before = numbered[index]?.label as string;
    return relabel(
      document,
      `notes ${before} and ${label} change places`,
      new Map([
        [before, label],
        [label, before],
      ]),
    );
  });
};

export default plant;
