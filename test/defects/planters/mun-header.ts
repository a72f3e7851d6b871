import { applyEdits } from '../../../server/src/core/service.js';
import type { Planter } from '../defect.js';
import { withHeader } from '../model-un.js';

/** Each line without which, or without whose words, the header is not complete, and the line where that is said. */
const FAULTS: readonly (readonly [words: string, left: string, line: number])[] = [
  ['QUESTION OF: Clean water\n', '', 1],
  ['SUBMITTED BY: Kenya\n', '', 1],
  [' Clean water', '', 2],
  [' Kenya', '', 3],
];

const plant: Planter = (document) => {
  const draft = withHeader(document);
  if (draft === null) return [];
  return FAULTS.map(([words, left, line]) => {
    const start = draft.text.indexOf(words);
    const span = { start, end: start + words.length };
    return {
      what: `“${words.trim()}” is left out`,
      sound: draft.text,
      broken: applyEdits(draft.text, [{ span, newText: left }]),
      lines: [line],
    };
  });
};

export default plant;
