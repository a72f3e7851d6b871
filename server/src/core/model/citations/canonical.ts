import { parseSymbol } from '../../un/symbols.js';
import type { Resolution } from '../resolution.js';
import type { Citation } from './citation.js';

/** What `citation` cites, in the one form that all texts that cite it share: "S/RES/1325 (2000)" for "S/RES/1325(2000)". */
export function canonicalSymbol({ kind, symbol }: Citation): string {
  return kind === 'document' ? (parseSymbol(symbol)?.proper ?? symbol) : symbol;
}

/** The symbol that a text bears itself, in the form in which others cite it; null for one that names none. */
export function ownSymbol({ masthead }: Resolution): string | null {
  const symbol = masthead.symbol?.text.replace(/\*$/, '') ?? null;
  return symbol === null ? null : (parseSymbol(symbol)?.proper ?? symbol);
}

/** "A/RES/75/245 B" is one part of a resolution; the text of several bears "A/RES/75/101 A-B". */
const ONE_LETTER = / [A-Z]$/;
const LETTERS = / [A-Z](?:-[A-Z])?$/;

export function isLettered(symbol: string): boolean {
  return ONE_LETTER.test(symbol);
}

/** A symbol without the letters of its parts. */
export function withoutLetters(symbol: string): string {
  return symbol.replace(LETTERS, '');
}

/** Whether who asks for `symbol` means `cited`: the same, or one part of a resolution of which all parts are asked for. */
export function takesIn(symbol: string, cited: string): boolean {
  return symbol === cited || (!isLettered(symbol) && withoutLetters(symbol) === withoutLetters(cited));
}
