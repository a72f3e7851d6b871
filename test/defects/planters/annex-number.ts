import { type Planter, replace } from '../defect.js';
import { withAnnex } from '../drafts.js';

const plant: Planter = (document) => {
  const base = withAnnex(document, ['Annex']);
  const start = base.text.lastIndexOf('\nAnnex\n') + '\nAnnex'.length;
  const two = withAnnex(document, ['Annex I', 'Annex II']);
  const last = two.text.lastIndexOf('\nAnnex II\n') + '\nAnnex II'.length;
  return [
    replace(base, 'the only annex is numbered', { start, end: start }, ' I'),
    replace(two, 'the second annex is numbered III', { start: last, end: last }, 'I'),
  ];
};

export default plant;
