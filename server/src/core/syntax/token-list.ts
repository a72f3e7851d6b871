import type { Span } from '../text/span.js';
import type { TokenKind, Tokens } from './tree.js';

/** The kinds as they are kept: what adds a token names one of these, for a look-up by name would be made at every token. */
export const KIND = {
  text: 0,
  space: 1,
  label: 2,
  'note-label': 3,
  'note-mark': 4,
  'note-separator': 5,
  'emphasis-open': 6,
  'emphasis-close': 7,
  markup: 8,
  comment: 9,
  furniture: 10,
} as const satisfies Record<TokenKind, number>;

/** One of the values of `KIND`. */
export type KindCode = (typeof KIND)[TokenKind];

const KINDS = Object.keys(KIND) as readonly TokenKind[];

// A kind and an end share one number; 28 bits are room for a text twenty times as long as the longest one that is read.
const KIND_BITS = 4;
const KIND_MASK = (1 << KIND_BITS) - 1;

/**
 * The tokens of one text, built left to right; each starts where the last one ended, so none can be missed.
 * They are kept in one array of small numbers: as objects they would outnumber everything else in a long text, and
 * collecting garbage would take longer than parsing; a typed array takes longer to make than the tokens of most texts.
 */
export class TokenList implements Tokens {
  readonly #tokens: number[] = [];
  #at = 0;
  /** A bit for each kind that was added. */
  #met = 0;

  /** Where the next token starts. */
  get at(): number {
    return this.#at;
  }

  get count(): number {
    return this.#tokens.length;
  }

  kind(at: number): TokenKind {
    return KINDS[(this.#tokens[at] as number) & KIND_MASK] as TokenKind;
  }

  start(at: number): number {
    return at === 0 ? 0 : this.end(at - 1);
  }

  end(at: number): number {
    return (this.#tokens[at] as number) >>> KIND_BITS;
  }

  mayHave(kind: TokenKind): boolean {
    return (this.#met & (1 << KIND[kind])) !== 0;
  }

  spansOf(kind: TokenKind): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < this.#tokens.length; at++) {
      if (this.kind(at) === kind) spans.push({ start: this.start(at), end: this.end(at) });
    }
    return spans;
  }

  /** Adds a token up to `end`; nothing when that is where the last one ended. */
  fill(kind: KindCode, end: number): void {
    if (end <= this.#at) return;
    this.#tokens.push((end << KIND_BITS) | kind);
    this.#met |= 1 << kind;
    this.#at = end;
  }

  /** Adds a note mark up to `end`. "¹,²": a single character between two marks can only be the comma that separates them. */
  mark(end: number): void {
    const last = this.#tokens.length - 1;
    if (last > 0 && this.kind(last) === 'text' && this.kind(last - 1) === 'note-mark') {
      if (this.end(last) - this.start(last) === 1) this.rename(last, KIND['note-separator']);
    }
    this.fill(KIND['note-mark'], end);
  }

  rename(at: number, kind: KindCode): void {
    this.#tokens[at] = (this.end(at) << KIND_BITS) | kind;
    this.#met |= 1 << kind;
  }
}
