import type { Planter } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const own = document.resolution.footnotes.some(({ label }) => label.startsWith('*'));
  const draft = own
    ? document
    : asDraft(document, {
        sponsors: 'Belarus and Zambia*: draft resolution',
        note: '* On behalf of the States Members of the United Nations that are members of the Group of African States.',
      });
  if (draft === null) return [];
  const usual = 'On behalf of the States Members of the United Nations that are members of the Group';
  return [
    ...misprint(draft, usual, 'On behalf of the Group'),
    ...misprint(draft, usual, 'On behalf of the members of the Group'),
  ];
};

export default plant;
