import { isLettered, withoutLetters } from '../model/citations/canonical.js';
import type { IndexedCitation, IndexedText } from './indexed-text.js';

/** A place in a text of the corpus that cites something. */
export interface CitingPlace {
  readonly text: IndexedText;
  readonly citation: IndexedCitation;
}

/**
 * The texts that can be asked about: the reference documents and those of the user's folders. Never changes; a new one
 * is made, over an old one where most texts are the same: then only the new ones have to be gone through.
 */
export class Corpus {
  readonly #own: readonly IndexedText[];
  readonly #base: Corpus | null;
  #citing: ReadonlyMap<string, readonly CitingPlace[]> | undefined;
  #bySymbol: ReadonlyMap<string, IndexedText> | undefined;

  /** @param base texts that come behind `texts`, none of which is among them */
  constructor(texts: readonly IndexedText[], base: Corpus | null = null) {
    this.#own = texts;
    this.#base = base;
  }

  get texts(): readonly IndexedText[] {
    return this.#base === null ? this.#own : [...this.#own, ...this.#base.texts];
  }

  /**
   * Every place that cites `symbol` (canonical), text by text in their order. Who asks for a resolution in lettered
   * parts, "A/RES/62/63", gets the places that cite one of them, too.
   */
  citing(symbol: string): readonly CitingPlace[] {
    this.#citing ??= citingPlaces(this.#own);
    const family = this.#citing.get(withoutLetters(symbol)) ?? [];
    const own = isLettered(symbol) ? family.filter(({ citation }) => citation.symbol === symbol) : family;
    const others = this.#base?.citing(symbol) ?? [];
    return others.length === 0 ? own : [...own, ...others];
  }

  /**
   * The text whose own symbol is `symbol`, the first one where there are several; for one lettered part of a resolution
   * the text of all its parts, where that part has none of its own.
   */
  find(symbol: string): IndexedText | null {
    return this.#exactly(symbol) ?? (isLettered(symbol) ? this.#exactly(withoutLetters(symbol)) : null);
  }

  #exactly(symbol: string): IndexedText | null {
    this.#bySymbol ??= textsBySymbol(this.#own);
    return this.#bySymbol.get(symbol) ?? (this.#base === null ? null : this.#base.#exactly(symbol));
  }
}

export const NO_CORPUS = new Corpus([]);

function citingPlaces(texts: readonly IndexedText[]): Map<string, CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const text of texts) {
    for (const citation of text.citations) {
      const family = withoutLetters(citation.symbol);
      const known = places.get(family);
      if (known === undefined) places.set(family, [{ text, citation }]);
      else known.push({ text, citation });
    }
  }
  return places;
}

function textsBySymbol(texts: readonly IndexedText[]): Map<string, IndexedText> {
  const found = new Map<string, IndexedText>();
  for (const text of texts) {
    if (text.symbol === null) continue;
    for (const name of new Set([
      text.symbol,
      isLettered(text.symbol) ? text.symbol : withoutLetters(text.symbol),
    ]))
      if (!found.has(name)) found.set(name, text);
  }
  return found;
}
