import type { CitingPlace, Corpus } from '../corpus/corpus.js';
import { startOf } from '../corpus/indexed-text.js';
import { ownSymbol } from '../model/citations/canonical.js';
import type { ResolutionDocument } from '../model/document.js';

/** Who cites a text. */
export interface ReverseCitations {
  /** Its own symbol; null for a text that names none, which nobody can cite. */
  readonly symbol: string | null;
  /** Where the text begins for a reader: its title, else its symbol. */
  readonly start: number;
  readonly places: readonly CitingPlace[];
}

/** The places of `corpus` that cite `document`, which is not part of it. */
export function citingPlaces(document: ResolutionDocument, corpus: Corpus): ReverseCitations {
  const symbol = ownSymbol(document.resolution);
  const places = symbol === null ? [] : corpus.citing(symbol);
  return { symbol, start: startOf(document).start, places };
}
