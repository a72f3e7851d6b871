import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const [part, second] = document.resolution.parts;
  const first = part?.operative[0];
  const last = part?.operative.at(-1);
  const start = first?.pieces[0]?.start;
  if (second !== undefined || start === undefined || last === undefined) return [];
  const span = { start, end: last.span.end };
  return [
    replace(document, 'it only takes note', span, 'Takes note of the report of the Secretary-General.'),
    replace(document, 'it only notes', span, '*Notes with appreciation* the report.'),
  ];
};

export default plant;
