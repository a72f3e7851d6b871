import { type InstrumentNames, instrumentNames } from './instruments.js';

/** A treaty that is cited by its place in a treaty series. */
export interface Treaty {
  readonly series: 'UNTS' | 'LNTS';
  /** "2225", or a roman numeral of the League of Nations. */
  readonly volume: string;
  readonly number: string;
  /** Its official name. */
  readonly name: string;
  /** How many official texts cite it so. */
  readonly citations: number;
}

/** Treaties over the text of `server/data/catalogue/treaties.tsv`, which has one line for each. */
export class TreatyCatalogue {
  readonly #text: string;
  #all: readonly Treaty[] | undefined;
  #instruments: InstrumentNames | undefined;
  #byPlace: ReadonlyMap<string, readonly Treaty[]> | undefined;
  #byLastWord: ReadonlyMap<string, readonly Treaty[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Every treaty, the order being that of series, volume and number. */
  get all(): readonly Treaty[] {
    this.#all ??= this.#text.split('\n').slice(1).filter(Boolean).map(treatyOf);
    return this.#all;
  }

  /** The official names of these treaties and of other instruments; none where no treaties are known. */
  get instruments(): InstrumentNames {
    this.#instruments ??=
      this.all.length === 0 ? new Map() : instrumentNames(this.all.map(({ name }) => name));
    return this.#instruments;
  }

  /** The treaties in `volume` of a series; with `number`, that one alone. */
  find(series: Treaty['series'], volume: string, number?: string): readonly Treaty[] {
    const inVolume = this.#places().get(`${series} vol. ${volume}`) ?? [];
    return number === undefined ? inVolume : inVolume.filter((treaty) => treaty.number === number);
  }

  /** The treaties with `number`, which counts through all volumes of a series. */
  withNumber(series: Treaty['series'], number: string): readonly Treaty[] {
    return this.#places().get(`${series} No. ${number}`) ?? [];
  }

  /** The treaty with whose official name `words` end, in any case; the longest name where several do; or null. */
  endingIn(words: string): Treaty | null {
    const candidates = this.#lastWords().get(lastWord(words));
    if (candidates === undefined) return null;
    const text = words.toLowerCase();
    let longest: Treaty | null = null;
    for (const treaty of candidates) {
      if (treaty.name.length > (longest?.name.length ?? 0) && text.endsWith(treaty.name.toLowerCase()))
        longest = treaty;
    }
    return longest;
  }

  /** Whether `word` is the last one of some name: quicker to ask than `endingIn`. */
  hasNameEndingWith(word: string): boolean {
    return this.#lastWords().has(word.toLowerCase());
  }

  #lastWords(): ReadonlyMap<string, readonly Treaty[]> {
    this.#byLastWord ??= grouped(this.all, ({ name }) => [lastWord(name)]);
    return this.#byLastWord;
  }

  #places(): ReadonlyMap<string, readonly Treaty[]> {
    this.#byPlace ??= grouped(this.all, ({ series, volume, number }) => [
      `${series} vol. ${volume}`,
      `${series} No. ${number}`,
    ]);
    return this.#byPlace;
  }
}

function grouped(
  treaties: readonly Treaty[],
  keysOf: (treaty: Treaty) => readonly string[],
): ReadonlyMap<string, readonly Treaty[]> {
  const groups = new Map<string, Treaty[]>();
  for (const treaty of treaties) {
    for (const key of keysOf(treaty)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [treaty]);
      else group.push(treaty);
    }
  }
  return groups;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

function treatyOf(line: string): Treaty {
  const [series = '', volume = '', number = '', name = '', citations = ''] = line.split('\t');
  return { series: series === 'LNTS' ? 'LNTS' : 'UNTS', volume, number, name, citations: Number(citations) };
}
