import { applyEdits, service } from '../../../server/src/core/service.js';
import type { Planter } from '../defect.js';
import { misprint } from '../drafts.js';

const FOURTH = 'Special Political and Decolonization Committee (Fourth Committee)';

const plant: Planter = (document) => {
  // Every Main Committee may be the Fourth here.
  const line = document.resolution.masthead.adoption.find(({ text }) =>
    /^\[on the report of the /.test(text),
  );
  const committee =
    /(?:Special Political|First|Second|Third|Fifth|Sixth).{0,60}?Committee\b(?: \(Fourth Committee\))?/;
  const name = line === undefined ? undefined : committee.exec(line.text)?.[0];
  if (line === undefined || name === undefined) return [];
  const start = document.text.indexOf(name, line.span.start);
  const span = { start, end: start + name.length };
  const base = service.createDocument(applyEdits(document.text, [{ span, newText: FOURTH }]));
  return [
    ...misprint(base, FOURTH, 'Fourth Committee'),
    ...misprint(base, FOURTH, 'Special Political and Decolonization Committee'),
  ];
};

export default plant;
