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

/** The places of other texts than the one named `uri` that cite `document`. */
export function citingPlaces(
  document: ResolutionDocument,
  { corpus, uri }: { readonly corpus: Corpus; readonly uri: string },
): ReverseCitations {
  const symbol = ownSymbol(document.resolution);
  const places = symbol === null ? [] : corpus.citing(symbol).filter(({ text }) => text.uri !== uri);
  return { symbol, start: startOf(document).start, places };
}
