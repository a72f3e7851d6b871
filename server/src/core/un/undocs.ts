import { FOREIGN_ORGANS, SYMBOL_ORGANS } from './symbol-parts.js';

const SITE = 'https://undocs.org/en/';
const LETTER_BEFORE_SESSION = /^([A-Z]\/RES\/\d+) ?[A-Z](?: ?\(|\()/;

/**
 * The address of a document of the United Nations by its symbol, as the links in official texts write it: no spaces,
 * the lettered part joined to its number or, where a roman numeral follows, left out. Null for documents of others.
 */
export function undocsAddress(symbol: string): string | null {
  const organ = symbol.slice(0, Math.max(0, symbol.indexOf('/')));
  if (!SYMBOL_ORGANS.has(organ) || FOREIGN_ORGANS.has(organ)) return null;
  const single = symbol.split(/-(?=[A-Z]{1,5}\/)/, 1)[0] as string;
  return (
    SITE +
    encodeURI(
      single
        .replace(LETTER_BEFORE_SESSION, '$1(')
        .replace(/\) [A-Z]$/, ')')
        .replace(/ /g, ''),
    )
  );
}
