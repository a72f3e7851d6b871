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

// A kind and an end share one number: the longest text that is read takes 24 bits.
const KIND_BITS = 4;
const KIND_MASK = (1 << KIND_BITS) - 1;

// A token to every 32 characters is more than most texts have.
const CHARACTERS_PER_TOKEN = 32;
const FEWEST = 16;

/**
 * The tokens of one text, built left to right; each starts where the last one ended, so none can be missed.
 * They are kept in one array of numbers: as objects they would outnumber everything else in a long text, and
 * collecting garbage would take longer than parsing.
 */
export class TokenList implements Tokens {
  #tokens: Int32Array;
  #count = 0;
  #at = 0;
  /** A bit for each kind that was added. */
  #met = 0;

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    this.#tokens = new Int32Array(FEWEST + Math.ceil(length / CHARACTERS_PER_TOKEN));
  }

  /** Where the next token starts. */
  get at(): number {
    return this.#at;
  }

  get count(): number {
    return this.#count;
  }

  kind(at: number): TokenKind {
    return KINDS[(this.#tokens[at] as number) & KIND_MASK] as TokenKind;
  }

  start(at: number): number {
    return at === 0 ? 0 : this.end(at - 1);
  }

  end(at: number): number {
    return (this.#tokens[at] as number) >> KIND_BITS;
  }

  mayHave(kind: TokenKind): boolean {
    return (this.#met & (1 << CODES[kind])) !== 0;
  }

  spansOf(kind: TokenKind): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < this.#count; at++) {
      if (this.kind(at) === kind) spans.push({ start: this.start(at), end: this.end(at) });
    }
    return spans;
  }

  /** Adds a token up to `end`; nothing when that is where the last one ended. */
  fill(kind: TokenKind, end: number): void {
    if (end <= this.#at) return;
    if (this.#count === this.#tokens.length) this.#grow();
    this.#set(this.#count, kind, end);
    this.#count++;
    this.#at = end;
  }

  /** Adds a note mark up to `end`. "¹,²": a single character between two marks can only be the comma that separates them. */
  mark(end: number): void {
    const last = this.#count - 1;
    if (last > 0 && this.kind(last) === 'text' && this.kind(last - 1) === 'note-mark') {
      if (this.end(last) - this.start(last) === 1) this.rename(last, 'note-separator');
    }
    this.fill('note-mark', end);
  }

  rename(at: number, kind: TokenKind): void {
    this.#set(at, kind, this.end(at));
  }

  #set(at: number, kind: TokenKind, end: number): void {
    const code = CODES[kind];
    this.#tokens[at] = (end << KIND_BITS) | code;
    this.#met |= 1 << code;
  }

  #grow(): void {
    const tokens = new Int32Array(this.#tokens.length * 2);
    tokens.set(this.#tokens);
    this.#tokens = tokens;
  }
}
