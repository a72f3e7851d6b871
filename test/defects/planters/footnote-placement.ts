import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const { text, resolution } = document;
  return resolution.noteMarks
    .filter(({ span, label }) => {
      const around = [text.charAt(span.start - 2), text.charAt(span.start - 1), text.charAt(span.end)];
      // Other marks beside it, and figures, which a bare mark would run into, are other cases.
      return /^[\p{L}”)][,;:.][^,;:.\p{L}\d⁰¹²³⁴-⁹[<]?$/u.test(around.join('')) && !label.startsWith('*');
    })
    .map(({ span, label }) => {
      const swapped = text.slice(span.start, span.end) + text.charAt(span.start - 1);
      const place = { start: span.start - 1, end: span.end };
      return replace(document, `mark ${label} stands before the sign`, place, swapped);
    });
};

export default plant;
