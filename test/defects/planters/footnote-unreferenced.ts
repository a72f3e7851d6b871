import { lineOf, type Planter, replace, superscript } from '../defect.js';

const plant: Planter = (document) => {
  const notes = document.resolution.footnotes;
  const last = notes.at(-1);
  const end = last?.span.end ?? 0;
  const label = notes.filter(({ notation }) => notation !== 'asterisk').length + 1;
  const written: Readonly<Record<string, string>> = {
    sup: `\n\n<sup>${label}</sup> `,
    plain: `\n${label} `,
  };
  const opening = written[last?.notation ?? ''] ?? `\n\n${superscript(label)} `;
  const defect = replace(
    document,
    'a note nobody refers to',
    { start: end, end },
    `${opening}Resolution 70/1.`,
  );
  return [{ ...defect, lines: [lineOf(defect.broken, end + opening.length)] }];
};

export default plant;
