import type { Span } from '../../../server/src/core/service.js';
import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const organ = document.resolution.parts[0]?.organ?.span as Span;
  const at = document.tree.blocks.findIndex(({ start, end }) => start <= organ.start && organ.end <= end);
  const block = document.tree.blocks[at] as Span;
  const next = document.tree.blocks[at + 1];
  const span = { start: block.start, end: next?.kind === 'blank' ? next.end : block.end };
  return [replace(document, 'the organ line is left out', span, '')];
};

export default plant;
