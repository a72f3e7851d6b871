import { type Planter, replace } from '../defect.js';

/** An annex may hold another organ's text: without its own organ line, a resolution would start there. */
const ORGAN_LINE = /^\*?The [A-Z][A-Za-z ]+\*?,\*?\s*$/gm;

const plant: Planter = (document) => {
  const { blocks } = document.tree;
  const [part, second] = document.resolution.parts;
  const organ = part?.organ?.span;
  if (organ === undefined || second !== undefined || [...document.text.matchAll(ORGAN_LINE)].length > 1)
    return [];
  const at = blocks.findIndex(({ start, end }) => start <= organ.start && organ.end <= end);
  const block = blocks[at];
  if (block === undefined) return [];
  const next = blocks[at + 1];
  const span = { start: block.start, end: next?.kind === 'blank' ? next.end : block.end };
  return [replace(document, 'the organ line is left out', span, '')];
};

export default plant;
