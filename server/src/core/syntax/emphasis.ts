import { isLetter, isSpace } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import type { TokenList } from './token-list.js';

// How far the partner of a sign in mid-word may be.
const LONGEST_EMPHASIS = 400;

interface Opener {
  readonly index: number;
  readonly code: number;
  readonly length: number;
  /** What the sign is when its partner does not come. */
  readonly alone: 'text' | 'markup';
}

/** Pairs the `*`, `_` and HTML emphasis of one block; signs without a partner are text, or the asterisk of a note. */
export class Emphasis {
  readonly #text: string;
  readonly #tokens: TokenList;
  readonly #end: number;
  readonly #open: Opener[] = [];
  /** How many of each kind are open: a sign that closes none must not look through all the others. */
  readonly #count = new Map<number, number>();

  constructor(text: string, tokens: TokenList, end: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#end = end;
  }

  /** Takes over the run of `length` asterisks, the token `index`, that stands before the number of the block. */
  adopt(index: number, length: number): void {
    this.#push({ index, code: 42, length, alone: 'markup' });
  }

  /** Handles the run of `*` or `_` at `at`; answers where it ends. An asterisk right after a word is a note mark if nothing was open. */
  run(at: number, withMarks: boolean): number {
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
    if (closes) {
      const opener = this.#take(code, length);
      if (opener !== null) {
        this.#tokens.fill('text', at);
        this.#tokens.fill('emphasis-close', stop);
        return stop;
      }
    }
    if (opens && !(isLetter(before) && this.#partnerless(code, length, stop))) {
      this.#tokens.fill('text', at);
      this.#tokens.fill('emphasis-open', stop);
      this.#push({ index: this.#tokens.lastIndex, code, length, alone: 'text' });
      return stop;
    }
    if (withMarks && code === 42 && isLetter(before)) {
      this.#tokens.fill('text', at);
      this.#tokens.labelled('note-mark', stop, at, stop);
    }
    return stop;
  }

  /** Handles an HTML tag; answers where it ends. */
  tag(at: number, stop: number, closing: boolean): number {
    if (closing && this.#take(60, 1) === null) return stop;
    this.#tokens.fill('text', at);
    this.#tokens.fill(closing ? 'emphasis-close' : 'emphasis-open', stop);
    if (!closing) this.#push({ index: this.#tokens.lastIndex, code: 60, length: 1, alone: 'markup' });
    return stop;
  }

  /** To be called at the end of the block: what was never closed is text. */
  close(): void {
    for (const { index, alone } of this.#open) this.#tokens.rename(index, alone);
  }

  #push(opener: Opener): void {
    this.#open.push(opener);
    const kind = kindOf(opener.code, opener.length);
    this.#count.set(kind, (this.#count.get(kind) ?? 0) + 1);
  }

  /** Takes the innermost opener of this kind; those opened after it never close. */
  #take(code: number, length: number): Opener | null {
    if ((this.#count.get(kindOf(code, length)) ?? 0) === 0) return null;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const opener = this.#open[at] as Opener;
      if (opener.code !== code || opener.length !== length) continue;
      for (const unclosed of this.#open.splice(at)) {
        const kind = kindOf(unclosed.code, unclosed.length);
        this.#count.set(kind, (this.#count.get(kind) ?? 0) - 1);
        if (unclosed !== opener) this.#tokens.rename(unclosed.index, unclosed.alone);
      }
      return opener;
    }
    return null;
  }

  #partnerless(code: number, length: number, from: number): boolean {
    const sign = String.fromCharCode(code).repeat(length);
    return indexWithin(this.#text, sign, from, Math.min(this.#end, from + LONGEST_EMPHASIS)) < 0;
  }
}

function kindOf(code: number, length: number): number {
  return code * 4 + length;
}
