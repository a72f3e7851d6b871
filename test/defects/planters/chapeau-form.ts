import { type Planter, replace } from '../defect.js';
import { asDraft, misprint } from '../drafts.js';

const plant: Planter = (document) => {
  const name = document.resolution.parts[0]?.organ?.name ?? '';
  if (name !== 'The General Assembly' && name !== 'The Economic and Social Council') return [];
  const chapeau = `The Commission on Crime Prevention and Criminal Justice recommends to ${name.replace('The', 'the')} the adoption of the following draft resolution:`;
  const draft = asDraft(document, { chapeau });
  if (draft === null) return [];
  const organ = draft.resolution.parts[0]?.organ?.span.start ?? 0;
  const start = draft.text.indexOf(name, organ);
  const span = { start, end: start + name.length };
  return [
    replace(draft, 'another organ speaks', span, 'The Commission on Narcotic Drugs'),
    ...misprint(draft, 'following draft resolution:', 'following draft resolution.'),
    ...misprint(draft, 'following draft resolution:', 'following draft resolution'),
  ];
};

export default plant;
