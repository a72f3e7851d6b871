import { trimEndOf } from '../text/trim.js';

/**
 * Texts that a note documents by the resolution that is, or contains, them: the note cites the thing itself and has no
 * “See” (section 14.2 of the drafting reference; official notes count 2,300 without “See” and 25 with it). The last
 * words of each name, as they stand before the note mark, in lower case.
 */
const ITSELF: readonly (readonly [resolution: string, names: readonly string[]])[] = [
  ['70/1', ['2030 agenda for sustainable development', 'the 2030 agenda']],
  ['217 A (III)', ['universal declaration of human rights']],
  [
    '69/313, annex',
    ['addis ababa action agenda', 'third international conference on financing for development'],
  ],
  ['71/256, annex', ['new urban agenda']],
  ['69/283, annex II', ['sendai framework for disaster risk reduction 2015–2030']],
  ['55/2', ['millennium declaration', 'millennium summit']],
  ['60/1', ['2005 world summit outcome', '2005 world summit']],
  ['65/1', ['high-level plenary meeting of the general assembly on the millennium development goals']],
  ['1514 (XV)', ['granting of independence to colonial countries and peoples']],
  ['66/288, annex', ['the future we want']],
  ['61/295, annex', ['rights of indigenous peoples']],
  [
    '69/15, annex',
    ['small island developing states accelerated modalities of action (samoa) pathway', 'samoa pathway'],
  ],
  ['78/317, annex', ['antigua and barbuda agenda for small island developing states']],
  ['70/175, annex', ['nelson mandela rules)', 'treatment of prisoners']],
  ['65/229, annex', ['bangkok rules)', 'women offenders']],
  [
    '76/258, annex',
    ['doha programme of action for the least developed countries', 'doha programme of action'],
  ],
  [
    '69/137, annex II',
    ['vienna programme of action', 'landlocked developing countries for the decade 2014–2024'],
  ],
  ['73/195, annex', ['safe, orderly and regular migration']],
  ['60/288', ['global counter-terrorism strategy']],
  ['41/128, annex', ['declaration on the right to development']],
  ['79/1', ['pact for the future']],
  ['79/323, annex', ['sevilla commitment']],
  ['64/293', ['global plan of action to combat trafficking in persons']],
];

const NAMES = new Map(ITSELF);

/**
 * Whether `words`, those before a note mark, end with the name of the very text that `resolution` ("55/2",
 * "69/313, annex") is or contains.
 */
export function isItself(resolution: string, words: string): boolean {
  const ending = trimEndOf(words, ',;:.”"’*_').toLowerCase();
  return NAMES.get(resolution)?.some((name) => ending.endsWith(name)) ?? false;
}

/** The resolution, without the part of it, that is the text with whose name `words` end: "64/293"; null where none is known. */
export function resolutionOfText(words: string): string | null {
  const ending = trimEndOf(words, ',;:.”"’*_').toLowerCase();
  const found = ITSELF.find(([, names]) => names.some((name) => ending.endsWith(name)));
  return found?.[0].replace(/,.*/, '') ?? null;
}
