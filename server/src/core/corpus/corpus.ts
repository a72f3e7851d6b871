import type { IndexedCitation, IndexedText } from './indexed-text.js';

/** A place in a text of the corpus that cites something. */
export interface CitingPlace {
  readonly text: IndexedText;
  readonly citation: IndexedCitation;
}

/** The texts that can be asked about: the reference documents and those of the user's folders. Never changes; a new one is made. */
export class Corpus {
  readonly texts: readonly IndexedText[];
  #citing: Map<string, CitingPlace[]> | undefined;
  #own: Map<string, IndexedText> | undefined;

  constructor(texts: readonly IndexedText[]) {
    this.texts = texts;
  }

  /** Every place that cites `symbol` (canonical), text by text in their order. */
  citing(symbol: string): readonly CitingPlace[] {
    this.#citing ??= citingPlaces(this.texts);
    return this.#citing.get(symbol) ?? [];
  }

  /** The text whose own symbol is `symbol`, the first one where there are several. */
  find(symbol: string): IndexedText | null {
    this.#own ??= new Map(
      this.texts.flatMap((text) => (text.symbol === null ? [] : [[text.symbol, text] as const])).reverse(),
    );
    return this.#own.get(symbol) ?? null;
  }
}

export const NO_CORPUS = new Corpus([]);

function citingPlaces(texts: readonly IndexedText[]): Map<string, CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const text of texts) {
    for (const citation of text.citations) {
      const known = places.get(citation.symbol);
      if (known === undefined) places.set(citation.symbol, [{ text, citation }]);
      else known.push({ text, citation });
    }
  }
  return places;
}
