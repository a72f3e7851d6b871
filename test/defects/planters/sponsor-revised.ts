import type { Planter } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const first = asDraft(document, { symbol: 'A/78/L.6' });
  const revised = asDraft(document, {
    symbol: 'E/CN.15/2023/L.6/Rev.1',
    sponsors: 'Belarus, Cuba, Greece and Tajikistan: revised draft resolution',
  });
  return [
    ...(first === null ? [] : misprint(first, 'Greece: draft', 'Greece: revised draft')),
    ...(revised === null ? [] : misprint(revised, ': revised draft', ': draft')),
  ];
};

export default plant;
