import { isDigit } from '../text/chars.js';
import { isStop } from '../text/stops.js';

/**
 * Lines that are recognized by their wording alone, wherever they stand. Forms from the Editorial Manual
 * (drafting and editing resolutions) and 3,835 official texts; see rules 1.2, 1.3 and 1.13 of the drafting reference.
 */

const MEETING =
  /^\d{1,5}(?:st|nd|rd|th) (?:\(?resumed\)? )?(?:plenary )?meeting(?:,? \d{1,2} [A-Z][a-z]+ \d{4})?$/;
const DATE_LINE = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;
const VOTE = /^\[(?:Adopted|Rejected|Resolution adopted)\b/;
/** In each official language. */
const ANNEX =
  /^(?:Annex(?:e|es)?|Append(?:ix|ice)|Anexos?|Apéndices?|Приложени[ея]|(?:ال)?مرفق(?:ات)?|附件[一二三四五六七八九十]*)(?: [IVXLC]+\b)?(?:$|[.:–— ])/i;
const SECTION = /^(?:Part |Section )?([IVXL]+)(?:\.?$|[.:–—] \S)/;
const NOTE_HEADING = /^(?:Foot|End)?notes?:?$|^References:?$/i;
const LONGEST_HEADING = 420;
const MOST_HEADING_WORDS = 70;
const DISPLACED =
  /^(?:United Nations(?:$|\s*[ASE]\/)|\d{1,2} [A-Z][a-z]+ \d{4}[A-Z][a-z-]+ session$|Agenda items? \d)|\bDistr\.: /;
const CLOSING = '”"’)]';
const PART_LABEL = /^[A-Z]$/;
const SYMBOL = /(?:A|S|E)\/(?:[A-Za-z-]{1,12}\.?\d{0,4}\/){0,4}\d[\w./()-]*(?: \(\d{4}\))?/;
const LONE_SYMBOL = new RegExp(`^${SYMBOL.source}$`);

/** "70th plenary meeting", its date, "[Adopted without a vote.]". */
export function isClosingLine(words: string): boolean {
  return isDigit(words.charCodeAt(0)) ? MEETING.test(words) || DATE_LINE.test(words) : VOTE.test(words);
}

/** "[Adopted by a recorded vote of 32 to 14, with 1 abstention. The voting was as follows:", which opens a bracket over several lines. */
export function isVoteLine(words: string): boolean {
  return VOTE.test(words);
}

export function isDateLine(words: string): boolean {
  return DATE_LINE.test(words);
}

export function isAnnexHeading(words: string): boolean {
  return words.length < LONGEST_HEADING && ANNEX.test(words) && !endsSentence(words);
}

/** The roman numeral of a section heading ("II", "Section II", "II. Prevention"), or null. */
export function sectionNumeral(words: string): string | null {
  if (words.length > LONGEST_HEADING || (words.length > 6 && endsSentence(words))) return null;
  return SECTION.exec(words)?.[1] ?? null;
}

/** "Notes", the line over a list of note texts. */
export function isNoteHeading(words: string): boolean {
  return NOTE_HEADING.test(words);
}

/** A line without closing punctuation, such as "Follow-up" between two groups of paragraphs. */
export function isHeadingLike(words: string): boolean {
  return (
    words.length < LONGEST_HEADING &&
    !endsSentence(words) &&
    /^[\p{Lu}\p{Lo}\p{Ps}\p{Pi}]/u.test(words) &&
    words.split(' ').length <= MOST_HEADING_WORDS
  );
}

function endsSentence(words: string): boolean {
  let end = words.length;
  if (end > 0 && CLOSING.includes(words.charAt(end - 1))) end--;
  return end > 0 && isStop(words.charCodeAt(end - 1));
}

/** "Be it resolved by the Council that:", which opens the operative part of some Model UN drafts. */
export function isResolvedLine(words: string): boolean {
  return words.length < 160 && /^(?:now,? therefore,? )?be it (?:hereby |further )?resolved\b/i.test(words);
}

/** "A", the letter over one text of a composite resolution. */
export function isPartLabel(words: string): boolean {
  return PART_LABEL.test(words);
}

/** A page's running head: the title, or the title and the symbol, printed again. */
export function isRunningHead(words: string, title: string | null): boolean {
  if (title === null || title.length < 8) return false;
  if (words === title) return true;
  return words.length < title.length + 40 && words.includes(title) && SYMBOL.test(words);
}

/** A masthead that a converter put behind the text, or a lone symbol from a page head. */
export function isDisplacedMasthead(words: string): boolean {
  if (words.length > 160) return false;
  return DISPLACED.test(words) || (words.length < 40 && LONE_SYMBOL.test(words));
}
