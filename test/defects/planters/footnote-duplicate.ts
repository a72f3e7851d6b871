import type { Span } from '../../../server/src/core/service.js';
import { lineOf, type Planter, replace } from '../defect.js';

const plant: Planter = (document) => {
  const numbered = document.resolution.footnotes.filter(({ notation }) => notation !== 'asterisk');
  if (numbered.length === 1) {
    const only = numbered[0]?.span as Span;
    const copy = `\n\n${document.text.slice(only.start, only.end)}`;
    const defect = replace(document, 'the note stands twice', { start: only.end, end: only.end }, copy);
    return [{ ...defect, lines: [lineOf(defect.broken, only.end + 2)] }];
  }
  return numbered.slice(1).map((note, index) => {
    const before = numbered[index]?.labelSpan as Span;
    return replace(
      document,
      `note ${note.label} is numbered as the one before`,
      note.labelSpan,
      document.text.slice(before.start, before.end),
    );
  });
};

export default plant;
