import { half, type Planter, replace, withList } from '../defect.js';

const plant: Planter = (document) => {
  const base = withList(document);
  return [...half(base, 'preambular'), ...half(base, 'operative')]
    .filter(
      ({ items }) =>
        items.length > 1 && items.every(({ style, items: own }) => style !== null && own.length === 0),
    )
    .map(({ items, ordinal }) => {
      const start = items[0]?.span.end ?? 0;
      const end = items.at(-1)?.span.end ?? 0;
      return replace(base, `${ordinal} keeps one subparagraph`, { start, end }, '');
    });
};

export default plant;
