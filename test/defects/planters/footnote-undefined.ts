import type { Span } from '../../../server/src/core/service.js';
import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.footnotes
    .filter(({ references, label }) => references.length === 1 && label !== '*')
    .map(({ references, label }) => {
      const mark = references[0];
      const superscript = (document.text.charCodeAt(mark?.labelSpan.start ?? 0) ?? 0) > 127;
      return replace(
        document,
        `the mark ${label} is mistyped`,
        mark?.labelSpan as Span,
        superscript ? '⁸⁸' : '88',
      );
    });

export default plant;
