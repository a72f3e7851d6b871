import type { Item, Paragraph } from '../../../server/src/core/service.js';
import { closings, half, type Planter, withList } from '../defect.js';

/** Paragraphs and subparagraphs that lead into a list. */
function leadIns(provisions: readonly (Paragraph | Item)[]): readonly (Paragraph | Item)[] {
  return provisions.flatMap((one) => (one.items.length > 1 ? [one, ...leadIns(one.items)] : []));
}

const plant: Planter = (document) => {
  const base = withList(document);
  const preamble = half(base, 'preambular');
  const lists = leadIns([...preamble, ...half(base, 'operative')]).filter(
    ({ ending }) => ending?.char === ':',
  );
  const plain = preamble.filter(({ items, ending }) => items.length === 0 && ending?.char === ',');
  return [
    ...lists.flatMap((one) => closings(base, one, [',', ';', ''])),
    ...plain.slice(0, 3).flatMap((one) => closings(base, one, [':'])),
  ];
};

export default plant;
