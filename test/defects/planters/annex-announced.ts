import { lineOf, type Planter } from '../defect.js';
import { withAnnex } from '../drafts.js';

const plant: Planter = (document) => {
  if (document.passages.some(({ text, provision }) => provision !== null && /annex|append/i.test(text)))
    return [];
  const { text } = withAnnex(document, ['Annex']);
  const line = lineOf(text, text.lastIndexOf('\nAnnex\n') + 1);
  return [
    { what: 'an annex that no paragraph speaks of', sound: document.text, broken: text, lines: [line] },
  ];
};

export default plant;
