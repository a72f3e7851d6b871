import { applyEdits, service } from '../../../server/src/core/service.js';
import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const { text, resolution } = document;
  return resolution.noteMarks
    .filter(({ span, label }) => {
      const bare = /^[\d]/.test(text.slice(span.start, span.end));
      return !label.startsWith('*') && !bare && !/[\d⁰¹²³⁴-⁹,[<]/.test(text.charAt(span.end));
    })
    .map(({ span, label }) => {
      const mark = text.slice(span.start, span.end);
      const at = { start: span.end, end: span.end };
      const base = service.createDocument(applyEdits(text, [{ span: at, newText: `,${mark}` }]));
      // Without a space two superscript numbers are one.
      const gap = mark.charCodeAt(0) > 127 ? ' ' : '';
      return replace(
        base,
        `marks ${label} and ${label} run together`,
        { start: span.end, end: span.end + 1 },
        gap,
      );
    });
};

export default plant;
