import { isLetter, isSpace } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import { KIND, type TokenList } from './token-list.js';

// How far the partner of a sign in mid-word may be.
const LONGEST_EMPHASIS = 400;

// Deeper than anyone nests emphasis; signs that stay open further back never close.
const MOST_OPEN = 16;

interface Opener {
  /** Place of its token. */
  readonly at: number;
  readonly code: number;
  readonly length: number;
  /** What the sign is when its partner does not come. */
  readonly alone: typeof KIND.text | typeof KIND.markup;
}

/** Pairs the `*`, `_` and HTML emphasis of one block after the other; signs without a partner are text, or the asterisk of a note. */
export class Emphasis {
  readonly #text: string;
  readonly #tokens: TokenList;
  readonly #open: Opener[] = [];
  #end = 0;
  #withMarks = false;

  constructor(text: string, tokens: TokenList) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** To be called at the start of a block whose words end at `end`; `withMarks` tells whether an asterisk may be a note mark. */
  open(end: number, withMarks: boolean): void {
    this.#end = end;
    this.#withMarks = withMarks;
  }

  /** Takes over the run of `length` asterisks, the last token, that stands before the number of the block. */
  adopt(length: number): void {
    this.#push(42, length, KIND.markup);
  }

  /** Handles the run of `*` or `_` at `at`; answers where it ends. An asterisk right after a word is a note mark if nothing was open. */
  run(at: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at);
    let stop = at + 1;
    while (stop < this.#end && text.charCodeAt(stop) === code) stop++;
    const length = stop - at;
    const before = at > 0 ? text.charCodeAt(at - 1) : 32;
    const after = stop < this.#end ? text.charCodeAt(stop) : 32;
    if (length > 3) return stop;
    const closes = !isSpace(before) && (code === 42 || !isLetter(after));
    const opens =
      !isSpace(after) && (isLetter(after) || !isLetter(before)) && (code === 42 || !isLetter(before));
    if (closes && this.#take(code, length)) {
      this.#tokens.fill(KIND.text, at);
      this.#tokens.fill(KIND['emphasis-close'], stop);
      return stop;
    }
    if (opens && !(isLetter(before) && this.#partnerless(code, length, stop))) {
      this.#tokens.fill(KIND.text, at);
      this.#tokens.fill(KIND['emphasis-open'], stop);
      this.#push(code, length, KIND.text);
      return stop;
    }
    if (this.#withMarks && code === 42 && isLetter(before)) {
      this.#tokens.fill(KIND.text, at);
      this.#tokens.mark(stop);
    }
    return stop;
  }

  /** Handles an HTML tag; answers where it ends. */
  tag(at: number, stop: number, closing: boolean): number {
    if (closing && !this.#take(60, 1)) return stop;
    this.#tokens.fill(KIND.text, at);
    this.#tokens.fill(closing ? KIND['emphasis-close'] : KIND['emphasis-open'], stop);
    if (!closing) this.#push(60, 1, KIND.markup);
    return stop;
  }

  /** To be called at the end of the block: what was never closed is text. */
  close(): void {
    this.#drop(0);
  }

  /** Opens the last token. */
  #push(code: number, length: number, alone: Opener['alone']): void {
    this.#open.push({ at: this.#tokens.count - 1, code, length, alone });
  }

  /** Takes the innermost opener of this kind, if there is one; those opened after it never close. */
  #take(code: number, length: number): boolean {
    const last = this.#open.length - 1;
    for (let index = last; index >= 0 && index > last - MOST_OPEN; index--) {
      const opener = this.#open[index] as Opener;
      if (opener.code !== code || opener.length !== length) continue;
      this.#drop(index + 1);
      this.#open.pop();
      return true;
    }
    return false;
  }

  /** Gives up the openers from `index` on. */
  #drop(index: number): void {
    while (this.#open.length > index) {
      const { at, alone } = this.#open.pop() as Opener;
      this.#tokens.rename(at, alone);
    }
  }

  #partnerless(code: number, length: number, from: number): boolean {
    const sign = String.fromCharCode(code).repeat(length);
    return indexWithin(this.#text, sign, from, Math.min(this.#end, from + LONGEST_EMPHASIS)) < 0;
  }
}
