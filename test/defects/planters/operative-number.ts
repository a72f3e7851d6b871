import type { Span } from '../../../server/src/core/service.js';
import { half, type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  half(document, 'operative').map((paragraph) => {
    const span = paragraph.label?.span as Span;
    return replace(document, `${paragraph.ordinal} is misnumbered`, span, `${paragraph.ordinal + 7}.`);
  });

export default plant;
