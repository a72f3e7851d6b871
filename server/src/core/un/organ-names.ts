import { ORGANS } from './organs.js';
import { SYMBOL_BODIES, SYMBOL_ORGANS } from './symbol-parts.js';

/** Bodies whose symbols do not begin any document, so that the table of symbols lacks them. */
const OTHERS: Readonly<Record<string, string>> = {
  'E/ESCAP': 'Economic and Social Commission for Asia and the Pacific',
  'E/ESCWA': 'Economic and Social Commission for Western Asia',
  'E/ECA': 'Economic Commission for Africa',
  'E/ECE': 'Economic Commission for Europe',
  'E/ECLAC': 'Economic Commission for Latin America and the Caribbean',
  'HSP/HA': 'United Nations Habitat Assembly',
  'CBD/COP': 'Conference of the Parties to the Convention on Biological Diversity',
};

const NAMES = new Map<string, string>([
  ...SYMBOL_ORGANS,
  ...SYMBOL_BODIES,
  ...Object.entries(OTHERS),
  ...ORGANS.filter(({ language }) => language === 'en').map(({ symbol, name }): [string, string] => [
    symbol ?? '',
    name.slice('The '.length),
  ]),
]);

/** The name, without article, of the organ whose symbols begin with `symbol` ("A/HRC"); null for a body without one. */
export function organName(symbol: string): string | null {
  return symbol === '' ? null : (NAMES.get(symbol) ?? null);
}
