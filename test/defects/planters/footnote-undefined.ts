import { type Planter, replace, superscript } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.footnotes.flatMap(({ references, label }) => {
    const [mark, another] = references;
    if (mark === undefined || another !== undefined || !/^\d+$/.test(label)) return [];
    const wrong = document.resolution.footnotes.length < 88 ? 88 : 999;
    const written = document.text.charCodeAt(mark.labelSpan.start) > 127 ? superscript(wrong) : String(wrong);
    return [replace(document, `the mark ${label} is mistyped`, mark.labelSpan, written)];
  });

export default plant;
