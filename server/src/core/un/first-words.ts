// The longest opening in official texts has nine words.
export const MOST_WORDS = 12;

const PUNCTUATION = ',;:.…';

/** The first words of a paragraph, split off only as far as they are asked for. */
export class FirstWords {
  readonly #words: string;
  readonly #forms: string[] = [];
  readonly #ends: number[] = [];
  readonly #closes: boolean[] = [];
  #at = 0;

  constructor(words: string) {
    this.#words = words;
  }

  /** Word `index` in lower case without punctuation, or '' behind the last one. */
  form(index: number): string {
    while (this.#forms.length <= index && this.#forms.length < MOST_WORDS && this.#at < this.#words.length)
      this.#next();
    return this.#forms[index] ?? '';
  }

  /** Whether word `index` is written with a capital letter. */
  isCapital(index: number): boolean {
    const form = this.form(index);
    return form !== '' && !this.#words.startsWith(form, this.start(index));
  }

  /** Where word `index` starts. */
  start(index: number): number {
    return this.end(index) - this.form(index).length;
  }

  /** Where word `index` ends, its punctuation left out. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** Whether punctuation follows word `index`, so that the phrase cannot go on. */
  closes(index: number): boolean {
    return this.#closes[index] ?? true;
  }

  #next(): void {
    const words = this.#words;
    let end = words.indexOf(' ', this.#at);
    if (end < 0) end = words.length;
    let stop = end;
    while (stop > this.#at && PUNCTUATION.includes(words.charAt(stop - 1))) stop--;
    if (stop > this.#at) {
      this.#forms.push(words.slice(this.#at, stop).toLowerCase());
      this.#ends.push(stop);
      this.#closes.push(stop < end);
    }
    this.#at = end + 1;
  }
}
