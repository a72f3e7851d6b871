import type { Span } from '../../../server/src/core/service.js';
import { type Planter, replace, withList } from '../defect.js';
import { lettered } from '../lists.js';
import { asDraft } from '../model-un.js';

const plant: Planter = (document) => {
  const draft = asDraft(withList(document), 'united-nations');
  return lettered(draft).map(({ item: { label } }) => {
    const written = label?.text ?? '';
    return replace(draft, `${written} loses a bracket`, label?.span as Span, written.slice(1));
  });
};

export default plant;
