import type { Span } from '../../../server/src/core/service.js';
import { half, type Planter, replace, withList } from '../defect.js';

const plant: Planter = (document) => {
  const base = withList(document);
  const lists = [...half(base, 'preambular'), ...half(base, 'operative')].filter(
    ({ items }) => items.length > 2,
  );
  return lists.flatMap(({ items }) =>
    items
      .slice(1)
      .map(({ label }) => replace(base, `${label?.text} is mislettered`, label?.span as Span, '(k)')),
  );
};

export default plant;
