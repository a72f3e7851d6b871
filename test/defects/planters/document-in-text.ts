import { half, type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  [...half(document, 'preambular'), ...half(document, 'operative')].flatMap(({ ending, ordinal, kind }) => {
    if (ending === null || !/[,;.]/.test(ending.char)) return [];
    const at = { start: ending.offset, end: ending.offset };
    return [replace(document, `a symbol in ${kind} ${ordinal}`, at, ' (A/78/127, para. 5)')];
  });

export default plant;
