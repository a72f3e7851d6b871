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

  constructor(text: string) {
    this.#text = text;
  }

  /** Every treaty, the order being that of series, volume and number. */
  get all(): readonly Treaty[] {
    this.#all ??= this.#text.split('\n').slice(1).filter(Boolean).map(treatyOf);
    return this.#all;
  }

  /** The treaties in `volume` of a series; with `number`, that one alone. */
  find(series: Treaty['series'], volume: string, number?: string): readonly Treaty[] {
    return this.all.filter(
      (treaty) =>
        treaty.series === series &&
        treaty.volume === volume &&
        (number === undefined || treaty.number === number),
    );
  }

  /** The treaties with `number`, which counts through all volumes of a series. */
  withNumber(series: Treaty['series'], number: string): readonly Treaty[] {
    return this.all.filter((treaty) => treaty.series === series && treaty.number === number);
  }
}

function treatyOf(line: string): Treaty {
  const [series = '', volume = '', number = '', name = '', citations = ''] = line.split('\t');
  return { series: series === 'LNTS' ? 'LNTS' : 'UNTS', volume, number, name, citations: Number(citations) };
}
