import { applyEdits } from '../../../server/src/core/service.js';
import { half, lineOf, type Planter } from '../defect.js';
import { asDraft } from '../model-un.js';

const NINE = 9;

const plant: Planter = (document) => {
  const draft = asDraft(document, 'munli');
  const operative = half(draft, 'operative');
  const last = operative.at(-1);
  if (draft.resolution.parts.length > 1 || operative.length < NINE || last === undefined) return [];
  return [3, 5, 8].map((kept) => {
    const paragraph = operative[kept - 1] ?? last;
    const rest = { start: paragraph.span.end, end: last.span.end };
    return {
      what: `${kept} clauses are left`,
      sound: draft.text,
      broken: applyEdits(draft.text, [{ span: rest, newText: '' }]),
      lines: [lineOf(draft.text, paragraph.span.start)],
    };
  });
};

export default plant;
