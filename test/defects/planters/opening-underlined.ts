import { emphasisOf } from '../../../server/src/core/rules/support/italics.js';
import type { Planter } from '../defect.js';
import { opened, plantAt } from '../openings.js';

const plant: Planter = (document) => {
  if (document.resolution.profile === 'mun') return [];
  return opened(document).flatMap(({ paragraph, phrase }) => {
    const emphasis = emphasisOf(document, paragraph);
    if (emphasis === null) return [];
    const { open, close } = emphasis;
    return [
      plantAt(document, `“${phrase}” is underlined`, [
        { span: { start: open.start, end: open.end }, newText: '<u>' },
        { span: { start: close.start, end: close.end }, newText: '</u>' },
      ]),
    ];
  });
};

export default plant;
