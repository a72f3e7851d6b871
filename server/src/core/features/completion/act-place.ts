import { organEndingAt } from '../../model/citations/organ-words.js';
import { isLetterAscii } from '../../text/chars.js';
import { dateAt } from '../../un/dates.js';
import { numberAt, type ResolutionNumber, serialAt } from '../../un/resolution-numbers.js';

/** A place where the number of a resolution or decision is written. Offsets count in the words before the caret. */
export interface ActPlace {
  readonly kind: 'resolution' | 'decision';
  /** Where "resolutions" starts; null where the number stands alone. */
  readonly keyword: number | null;
  readonly plural: boolean;
  /** What has been typed of the number, or of the words or the date to find it by, starts here. */
  readonly query: number;
  /** The number before it in the same list. */
  readonly listed: ListedBefore | null;
}

export interface ListedBefore {
  readonly session: number;
  /** Its date, ISO 8601, and where " of 22 December 2006" starts; null where it has none. */
  readonly date: { readonly iso: string; readonly start: number } | null;
  readonly end: number;
}

/** A place behind a number where its date is written. */
export interface DatePlace {
  readonly number: ResolutionNumber;
  readonly kind: 'resolution' | 'decision';
  readonly keyword: number;
  /** What has been typed of the date starts here. */
  readonly query: number;
}

const OF = ' of ';
const LONGEST_QUERY = 60;
const MOST_NUMBERS = 40;
const JOINER = /(?:,? and |, )/y;
/** What stands before a number that is being typed without a keyword. */
const LONGEST_BARE = 20;
const BARE = /(?:^|[ (“])((?:ES-|S-)?\d{1,4}\/\d{0,4}|\d{1,4}(?: [A-Z])? \([\dIVXL][\dIVXL-]{0,6})$/;
/** The end of another number with its date or without: its list may have begun further back than is read. */
const LIST_GOES_ON = /(?:\/\d{1,4}|\/\d{1,4} [A-Z]| of \d{1,2} [A-Z][a-z]{2,8} \d{4})(?:,|;|,? and) $/;
const LONGEST_ENTRY = 40;
const OTHER_NUMBER = /(?:No\.|[Aa]rticles?|[Pp]aras?\.|[Pp]aragraphs?|Convention) $/;
/** Behind these the drafter goes on in words: "the present resolution", "a draft resolution". */
const NO_NUMBER =
  /(?:^|[ (])(?:[Tt]he|[Tt]his|[Tt]hese|[Pp]resent|draft|an?|such|any|each|every|that|new|revised|annual|omnibus|said) $/;
/** Behind these a number is to come, whatever has been typed: "its resolution", "Recalling resolution", "pursuant to resolution". */
const NUMBER_DUE =
  /(?:^|[ (])(?:[Ii]ts|their|own|in|of|to|by|with|under|through|and|or|[Ss]ee|also|previous|relevant|earlier|[a-zA-Z]+ing) $/;

/** The place of a number at the end of `before`, or the place of its date, or null where neither is being written. */
export function placeIn(before: string): ActPlace | DatePlace | null {
  const keyword = keywordIn(before);
  const place = keyword === null ? null : placeBehind(before, keyword);
  return place ?? bareNumber(before);
}

export function isDatePlace(place: ActPlace | DatePlace): place is DatePlace {
  return 'number' in place;
}

interface Keyword {
  readonly kind: 'resolution' | 'decision';
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}

/** The last "resolution" or "decisions" with a space behind it. */
function keywordIn(before: string): Keyword | null {
  const resolution = before.lastIndexOf('esolution');
  const decision = before.lastIndexOf('ecision');
  const isResolution = resolution > decision;
  const stem = Math.max(resolution, decision);
  const start = stem - 1;
  const first = before.charAt(start).toLowerCase();
  if (stem < 1 || first !== (isResolution ? 'r' : 'd') || isLetterAscii(before.charCodeAt(start - 1)))
    return null;
  const end = stem + (isResolution ? 'esolution' : 'ecision').length;
  const plural = before.charAt(end) === 's';
  const space = plural ? end + 1 : end;
  if (before.charAt(space) !== ' ') return null;
  return { kind: isResolution ? 'resolution' : 'decision', start, end: space + 1, plural };
}

function placeBehind(before: string, keyword: Keyword): ActPlace | DatePlace | null {
  const { kind, plural, start } = keyword;
  let listed: ListedBefore | null = null;
  let query = keyword.end;
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const number = numberAt(before, query) ?? serialAt(before, query);
    // Behind "38/58 " the letter of a part may follow.
    if (number === null || number.end >= before.trimEnd().length) break;
    if (before.startsWith(OF, number.end)) {
      const date = dateAt(before, number.end + OF.length);
      if (date === null || date.end === before.length)
        return { number, kind, keyword: start, query: number.end + OF.length };
    }
    const entry = listedAt(before, number);
    const next = afterJoiner(before, entry.end);
    if (next < 0 && number.form !== 'serial') return null;
    // "30 July 2010", by which a resolution is looked for, begins with a figure too.
    if (next < 0) break;
    listed = entry;
    query = next;
  }
  const place = { kind, plural, keyword: start, query, listed };
  return isDue(before, place) ? place : null;
}

function listedAt(before: string, { session, end }: ResolutionNumber): ListedBefore {
  const date = before.startsWith(OF, end) ? dateAt(before, end + OF.length) : null;
  if (date === null) return { session, date: null, end };
  return { session, date: date.iso === null ? null : { iso: date.iso, start: end }, end: date.end };
}

function afterJoiner(before: string, at: number): number {
  JOINER.lastIndex = at;
  return JOINER.test(before) ? JOINER.lastIndex : -1;
}

/** Whether what has been typed at `place` can be meant for a number: figures always, words where nothing else is likely. */
function isDue(before: string, { keyword, query, listed, plural }: ActPlace): boolean {
  const typed = before.slice(query);
  if (typed.length > LONGEST_QUERY || /[.;:,“”]/.test(typed)) return false;
  const lead = before.slice(Math.max(0, (keyword ?? 0) - 20), keyword ?? 0);
  if (NO_NUMBER.test(lead)) return /^\d+\/|^\d+ \(/.test(typed);
  if (/^(?:of )?\d|^E?S-?/.test(typed)) return true;
  const due =
    listed !== null
      ? plural
      : lead === '' || NUMBER_DUE.test(lead) || organEndingAt(lead, lead.length - 1) !== null;
  return due && (typed === '' || isSearch(typed));
}

/** Words that go on with the sentence and find nothing. */
const ORDINARY =
  /^(?:adopted|and|as|at|by|concerning|containing|contained|entitled|for|from|has|have|in|is|it|its|of|on|or|regarding|relating|related|shall|should|that|the|therein|through|to|under|was|were|which|will|with|within)(?: |$)/i;
const MOST_WORDS = 6;

function isSearch(typed: string): boolean {
  return (
    /^[\p{L}\d]/u.test(typed) &&
    typed.trim().length >= 3 &&
    !ORDINARY.test(typed) &&
    typed.split(' ').length <= MOST_WORDS
  );
}

/** "70/1" without a keyword. */
function bareNumber(before: string): ActPlace | null {
  const typed = BARE.exec(before.slice(-LONGEST_BARE))?.[1];
  if (typed === undefined) return null;
  const query = before.length - typed.length;
  if (OTHER_NUMBER.test(before.slice(Math.max(0, query - 14), query))) return null;
  const lead = before.slice(Math.max(0, query - LONGEST_ENTRY), query);
  const inList = LIST_GOES_ON.test(lead) || (/(?:,|;| and) $/.test(lead) && before.includes('resolutions '));
  const listed = inList ? { session: 0, date: null, end: query } : null;
  return { kind: 'resolution', plural: inList, keyword: null, query, listed };
}
