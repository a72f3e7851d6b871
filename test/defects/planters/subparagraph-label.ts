import { half, type Planter, replace, withList } from '../defect.js';

const plant: Planter = (document) => {
  const base = withList(document);
  const lists = [...half(base, 'preambular'), ...half(base, 'operative')].filter(
    ({ items }) => items.length > 2 && items.length < 10 && items[0]?.label?.text === '(a)',
  );
  return lists.flatMap(({ items }) =>
    items.slice(1).flatMap(({ label }) => {
      if (label === null) return [];
      return [replace(base, `${label.text} is mislettered`, label.span, '(k)')];
    }),
  );
};

export default plant;
