import { type SessionMention, sessionsIn } from '../../model/citations/session-mentions.js';
import type { Masthead } from '../../model/resolution.js';
import { capitalized } from '../../text/capitalized.js';
import { touches } from '../../text/span.js';
import { writtenDate } from '../../un/dates.js';
import { organName } from '../../un/organ-names.js';
import { sessionYears } from '../../un/session-words.js';
import { assemblyPeriod } from '../../un/session-years.js';
import { ordinalWord } from '../../un/sessions.js';
import { HoverText } from './hover-text.js';

type Session = Pick<SessionMention, 'number' | 'kind' | 'organ'>;

const NEAR = 400;
const LONGEST_OWNER = 60;

/**
 * The session that the words at `index` of `text`, which speaks for the organ `own`, name; only those near it are read,
 * because a passage may be long.
 */
export function sessionAt(text: string, index: number, own: string): SessionMention | null {
  const from = Math.max(0, index - NEAR);
  const words = text.slice(from, index + NEAR);
  const found = sessionsIn(words, own).find((mention) => touches(mention, index - from));
  if (found === undefined || isOfOthers(words.slice(found.end, found.end + LONGEST_OWNER))) return null;
  return { ...found, start: found.start + from, end: found.end + from };
}

/** Words behind a session that name no organ known here, such as a conference, say that it is not that of the organ that speaks. */
function isOfOthers(behind: string): boolean {
  return (
    behind.startsWith(' of the ') &&
    !/^ of the (?:[A-Z][a-z]+ ){0,3}(?:and Social )?(?:Assembly|Council|Commission)\b/.test(behind)
  );
}

/**
 * When a session was or will be held, and how far it is from the one that `masthead` names, which is of the organ
 * `meeting` (first component of its symbols); null where Penholder does not know.
 */
export function hoverSession(session: Session, masthead: Masthead, meeting: string): HoverText | null {
  const { number, kind, organ } = session;
  const years = sessionYears(organ, kind, number);
  const name = organName(organ);
  if (years === null || name === null) return null;
  const words = kind === 'regular' ? '' : kind === 'special' ? 'special ' : 'emergency special ';
  const hover = new HoverText().say(
    { strong: capitalized(`${ordinalWord(number)} ${words}session of the ${name}`) },
    `: ${years}.`,
  );
  if (organ === 'A' && kind === 'regular') hover.say(duration(number));
  const own = organ === meeting && kind === 'regular' ? masthead.sessionNumber : null;
  return own === null ? hover : hover.say(distance(number - own, own));
}

function duration(number: number): string {
  const { from, to } = assemblyPeriod(number);
  if (number === 1) return `It ran from ${writtenDate(from)} to the end of ${from.slice(0, 4)}.`;
  return `It opens in September ${from.slice(0, 4)} and closes in September ${to.slice(0, 4)}.`;
}

function distance(steps: number, own: number): string {
  const session = `session of this text, the ${ordinalWord(own)}`;
  if (steps === 0) return `It is the ${session}.`;
  if (steps === 1) return `It is the next one after the ${session}.`;
  if (steps === -1) return `It is the last one before the ${session}.`;
  return `It is ${Math.abs(steps)} sessions ${steps > 0 ? 'after' : 'before'} the ${session}.`;
}
