import type { Span } from '../text/span.js';
import type { TokenKind, Tokens } from './tree.js';

const KINDS: readonly TokenKind[] = [
  'text',
  'space',
  'label',
  'note-label',
  'note-mark',
  'note-separator',
  'emphasis-open',
  'emphasis-close',
  'markup',
  'comment',
  'furniture',
];
const CODES = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Record<TokenKind, number>;

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
    return (this.#met & (1 << CODES[kind])) !== 0;
  }

  spansOf(kind: TokenKind): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < this.#tokens.length; at++) {
      if (this.kind(at) === kind) spans.push({ start: this.start(at), end: this.end(at) });
    }
    return spans;
  }

  /** Adds a token up to `end`; nothing when that is where the last one ended. */
  fill(kind: TokenKind, end: number): void {
    if (end <= this.#at) return;
    const code = CODES[kind];
    this.#tokens.push((end << KIND_BITS) | code);
    this.#met |= 1 << code;
    this.#at = end;
  }

  /** Adds a note mark up to `end`. "¹,²": a single character between two marks can only be the comma that separates them. */
  mark(end: number): void {
    const last = this.#tokens.length - 1;
    if (last > 0 && this.kind(last) === 'text' && this.kind(last - 1) === 'note-mark') {
      if (this.end(last) - this.start(last) === 1) this.rename(last, 'note-separator');
    }
    this.fill('note-mark', end);
  }

  rename(at: number, kind: TokenKind): void {
    const code = CODES[kind];
    this.#tokens[at] = (this.end(at) << KIND_BITS) | code;
    this.#met |= 1 << code;
  }
}
