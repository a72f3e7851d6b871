import { readOpening } from '../un/openings.js';
import { ORGANS, type Organ, organOf } from '../un/organs.js';

/**
 * What kind of text it is. A resolution has its organ line, preamble and numbered paragraphs. A decision says in
 * running words what the organ did ("At its 52nd plenary meeting, on 3 December 2018, the General Assembly decided
 * …", or in a draft "The General Assembly decides …"). A statement by a President quotes itself, paragraph by
 * paragraph. Forms as printed in the volumes of resolutions and decisions and in the series S/PRST.
 */
export type Form = 'resolution' | 'decision' | 'statement';

const STATEMENT =
  /\bPresident of (the (?:Security Council|Human Rights Council|General Assembly|Economic and Social Council)) (?:made|issued|read out) the following statement\b/;
const LONGEST_LEAD = 1200;

/** The organ in the line over a statement: "… the President of the Security Council made the following statement on behalf of the Council:". */
export function statementOrgan(words: string): Organ | null {
  if (words.length > LONGEST_LEAD || !words.endsWith(':')) return null;
  const name = STATEMENT.exec(words)?.[1];
  return name === undefined ? null : organOf(name);
}

/** Whether a line of a statement begins a paragraph: each opens with a quotation mark, and the last one alone closes it. */
export function opensQuotation(words: string): boolean {
  return /^["“«„]/.test(words);
}

const MEETING = /^(?:At (?:its|the) [^,]{3,60} meetings?,? (?:held )?on|On) [^,]{3,40},? the (?=[A-Z])/;
const DECIDES = /, (?:also )?(?:decides|takes note|approves|endorses|elects|appoints)\b/;
const LONGEST_CLAUSES = 600;
const CHAPEAU = /\bfollowing (?:revised )?draft resolutions?:$/;
const CHAPEAU_WORDS = 60;

/** The organ that decides in `words`, the first paragraph of a decision; null when they are none. */
export function decisionOrgan(words: string): Organ | null {
  // The chapeau of a draft for another organ, not a decision of its own.
  if (CHAPEAU.test(words.slice(-CHAPEAU_WORDS))) return null;
  const meeting = MEETING.exec(words);
  if (meeting !== null) return organStarting(`The ${words.slice(meeting[0].length)}`);
  const organ = words.startsWith('The ') ? organStarting(words) : null;
  if (organ === null) return null;
  const rest = words.slice(organ.name.length, LONGEST_CLAUSES);
  const decides = rest.startsWith(' ')
    ? readOpening(rest.slice(1))?.part === 'operative'
    : DECIDES.test(rest);
  return decides ? organ : null;
}

/** The organ whose name `words` begin with, article included. */
function organStarting(words: string): Organ | null {
  return ORGANS.find(({ name }) => words.startsWith(name) && /[ ,]/.test(words.charAt(name.length))) ?? null;
}
