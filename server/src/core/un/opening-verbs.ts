import type { OpeningParts } from './opening-phrases.js';

/** Whom an act is for: somebody `asked` to act, somebody `thanked`, or nobody (sections 5.6, 5.7 and 10.2). */
export type Address = 'asked' | 'thanked' | 'none';

const ASKED = new Set('requests urges calls encourages invites appeals recommends authorizes directs demands reminds'.split(' '));
const THANKED = /^(?:commends|congratulates|thanks|pays tribute|appeals|expresses its (?:appreciation|gratitude|thanks)|expresses (?:appreciation|gratitude)|re\w+ its \w+)/;

export function addressOf({ head, bare }: OpeningParts): Address {
  if (THANKED.test(bare)) return 'thanked';
  if (bare.includes('calls for')) return 'none';
  return ASKED.has(head) ? 'asked' : 'none';
}
