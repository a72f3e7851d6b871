import { type OpeningWord, OTHER, openingWord } from './opening-vocabulary.js';

// The longest opening in official texts has nine words.
export const MOST_WORDS = 12;

interface FirstWord {
  readonly known: OpeningWord;
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
}

/** The first words of a paragraph, split off only as far as they are asked for. */
export class FirstWords {
  readonly #text: string;
  readonly #words: FirstWord[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What word `index` can be in an opening phrase. */
  word(index: number): OpeningWord {
    return this.#word(index)?.known ?? OTHER;
  }

  /** Word `index` in lower case without punctuation, or '' behind the last one. */
  form(index: number): string {
    const word = this.#word(index);
    if (word === undefined) return '';
    return word.known === OTHER ? this.#text.slice(word.start, word.end).toLowerCase() : word.known.form;
  }

  /** Whether word `index` is written with a capital letter. */
  isCapital(index: number): boolean {
    const form = this.form(index);
    return form !== '' && !this.#text.startsWith(form, this.start(index));
  }

  /** Where word `index` starts. */
  start(index: number): number {
    return this.#words[index]?.start ?? 0;
  }

  /** Where word `index` ends, its punctuation left out. */
  end(index: number): number {
    return this.#words[index]?.end ?? 0;
  }

  /** Whether punctuation follows word `index`, so that the phrase cannot go on. */
  closes(index: number): boolean {
    return this.#words[index]?.closes ?? true;
  }

  #word(index: number): FirstWord | undefined {
    while (this.#words.length <= index && this.#words.length < MOST_WORDS && this.#at < this.#text.length)
      this.#next();
    return this.#words[index];
  }

  #next(): void {
    const text = this.#text;
    const start = this.#at;
    const space = text.indexOf(' ', start);
    const stop = space < 0 ? text.length : space;
    let end = stop;
    while (end > start && isPunctuation(text.charCodeAt(end - 1))) end--;
    if (end > start)
      this.#words.push({ known: openingWord(text.slice(start, end)), start, end, closes: end < stop });
    this.#at = stop + 1;
  }
}

/** , ; : . … */
function isPunctuation(code: number): boolean {
  return code === 44 || code === 59 || code === 58 || code === 46 || code === 0x2026;
}
