import { rememberingFor } from '../text/remember.js';
import type { OpeningParts } from './opening-phrases.js';

/** What may follow an opening phrase: one of these words, or, where it takes an object, anything but these. */
export type Government =
  | { readonly kind: 'one-of'; readonly words: readonly string[] }
  | { readonly kind: 'object'; readonly never: readonly string[] };

/**
 * What the last word of a phrase governs, measured on official texts ("Follows" in sections 10.1 and 10.2 of the
 * drafting reference): "Takes note of", "Looks forward to", "Deeply concerned about".
 */
const GOVERNED: Readonly<Record<string, string>> = {
  note: 'of that',
  forward: 'to',
  tribute: 'to',
  mindful: 'of that',
  aware: 'of that',
  conscious: 'of that',
  cognizant: 'of that',
  desirous: 'of',
  convinced: 'of that',
  guided: 'by',
  inspired: 'by',
  concerned: 'about at by over that regarding with',
  alarmed: 'about at by over that',
  disturbed: 'about at by over that',
  concern: 'about at over that regarding with for',
  concerns: 'about at over that regarding with for',
  alarm: 'about at over that regarding',
  appreciation: 'to for of that',
  gratitude: 'to for that',
  request: 'to that for made contained',
  invitation: 'to that',
  commitment: 'to',
  determination: 'to that',
  readiness: 'to',
  willingness: 'to',
  intention: 'to',
  conviction: 'that of about',
  referring: 'to',
  refers: 'to',
  wishing: 'to that',
};

/** Verbs with a direct object. A preposition behind them is a slip: "Stresses on the need", "Requests to the Secretary-General". */
const TRANSITIVE = new Set(
  `recalls recognizes reaffirms reiterates stresses emphasizes underlines underscores highlights notes acknowledges
  welcomes encourages requests urges invites condemns deplores endorses supports affirms
  recalling recognizing reaffirming reiterating stressing emphasizing underlining underscoring highlighting noting
  acknowledging welcoming encouraging requesting urging inviting condemning deploring supporting affirming considering`.split(
    /\s+/,
  ),
);
const NEVER = ['of', 'on', 'about', 'upon', 'over', 'to', 'into'];
/** "Reiterates to the executive heads that": said to somebody. */
const TOLD = new Set([
  'reiterates',
  'reiterating',
  'recalls',
  'recalling',
  'stresses',
  'stressing',
  'emphasizes',
  'emphasizing',
  'underlines',
  'underlining',
]);

/** What must or must not follow the phrase; null where that is not known. */
export const governmentOf: (parts: OpeningParts) => Government | null = rememberingFor(readGovernment);

function readGovernment({ bare, head }: OpeningParts): Government | null {
  // "Takes note with appreciation" governs what "Takes note" does.
  const complement = bare.indexOf(' with ');
  const phrase = complement < 0 ? bare : bare.slice(0, complement);
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  const governed = GOVERNED[last];
  if (governed !== undefined) return { kind: 'one-of', words: governed.split(' ') };
  if (!TRANSITIVE.has(last) || last !== head) return null;
  return { kind: 'object', never: TOLD.has(head) ? NEVER.filter((word) => word !== 'to') : NEVER };
}
