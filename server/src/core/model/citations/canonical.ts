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
