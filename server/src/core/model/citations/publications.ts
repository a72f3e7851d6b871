import { salesNumbersIn } from '../../un/sales-numbers.js';
import type { Passage } from '../passages.js';
import type { PublicationCitation } from './citation.js';

/** Every publication that `passage` cites by its sales number. */
export function citedPublications(passage: Passage): PublicationCitation[] {
  return salesNumbersIn(passage.text).map(({ start, end, ...sales }) => ({
    kind: 'publication',
    symbol: `Sales No. ${sales.text}`,
    text: passage.text.slice(start, end),
    span: passage.spanOf(start, end),
    passage,
    place: { start, end },
    sales,
  }));
}
