import { type Planter, replace } from '../defect.js';
import { withHeader } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = withHeader(document);
  const organ = draft?.resolution.parts[0]?.organ;
  if (draft === null || organ === null || organ === undefined) return [];
  const at = draft.text.indexOf(organ.name, organ.span.start);
  if (at < 0 || at > organ.span.end) return [];
  return ['The Security Council', 'The General Assembly', 'The Economic and Social Council']
    .filter((other) => other !== organ.name)
    .map((other) =>
      replace(draft, `the organ line names ${other}`, { start: at, end: at + organ.name.length }, other),
    );
};

export default plant;
