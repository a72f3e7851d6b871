import type { Token, TokenKind } from './tree.js';

interface MutableToken {
  kind: TokenKind;
  readonly start: number;
  end: number;
  labelStart: number;
  labelEnd: number;
}

/** Builds the tokens of one block left to right; each starts where the last one ended, so none can be missed. */
export class TokenList {
  readonly #tokens: MutableToken[] = [];
  #at: number;

  constructor(start: number) {
    this.#at = start;
  }

  /** Where the next token starts. */
  get at(): number {
    return this.#at;
  }

  /** Adds a token up to `end`; nothing when that is where the last one ended. */
  fill(kind: TokenKind, end: number): void {
    if (end <= this.#at) return;
    this.#tokens.push({ kind, start: this.#at, end, labelStart: this.#at, labelEnd: end });
    this.#at = end;
  }

  /** Adds a note mark or note label whose label stands at `[labelStart, labelEnd)`. */
  labelled(kind: 'note-mark' | 'note-label', end: number, labelStart: number, labelEnd: number): void {
    if (kind === 'note-mark') this.#separate();
    this.#tokens.push({ kind, start: this.#at, end, labelStart, labelEnd });
    this.#at = end;
  }

  /** Index of the last token, for `rename`. */
  get lastIndex(): number {
    return this.#tokens.length - 1;
  }

  rename(index: number, kind: TokenKind): void {
    const token = this.#tokens[index];
    if (token !== undefined) token.kind = kind;
  }

  kindAt(index: number): TokenKind | undefined {
    return this.#tokens[index]?.kind;
  }

  /** Start of the last markup token, looking back past words and marks, or -1. */
  lastMarkup(): number {
    for (let at = this.#tokens.length - 1; at >= 0 && at > this.#tokens.length - 8; at--) {
      const token = this.#tokens[at] as MutableToken;
      if (token.kind === 'markup') return token.start;
    }
    return -1;
  }

  done(): Token[] {
    return this.#tokens;
  }

  /** "¹,²": a single character between two marks can only be the comma that separates them. */
  #separate(): void {
    const last = this.#tokens.at(-1);
    const before = this.#tokens.at(-2);
    if (last === undefined || before === undefined) return;
    if (last.kind === 'text' && last.end - last.start === 1 && before.kind === 'note-mark')
      last.kind = 'note-separator';
  }
}
