import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const { text, resolution } = document;
  const single = resolution.footnotes.filter(
    ({ references, label }) => references.length === 1 && /^\d/.test(label),
  );
  return single.slice(1).flatMap(({ references, label }, at) => {
    const mark = references[0];
    const before = single[at]?.references[0];
    if (mark === undefined || before === undefined) return [];
    const written = text.slice(before.labelSpan.start, before.labelSpan.end);
    return [replace(document, `mark ${label} becomes ${before.label} again`, mark.labelSpan, written)];
  });
};

export default plant;
