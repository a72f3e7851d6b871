import type { Span } from '../../../server/src/core/service.js';
import { half, type Planter, replace } from '../defect.js';

const ABOVE = '<!-- penholder-disable-next-line operative-number -- as it was tabled -->';

/** A comment that has nothing to suppress above each numbered paragraph. */
const plant: Planter = (document) => {
  const { text } = document;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return half(document, 'operative')
    .map(({ span }): Span => {
      const start = text.lastIndexOf('\n', span.start) + 1;
      return { start, end: start };
    })
    .filter(({ start }) => document.tree.blocks.some((block) => block.start === start))
    .map((span) => replace(document, 'a comment about nothing', span, ABOVE + lineEnd));
};

export default plant;
