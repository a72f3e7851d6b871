import { organEndingAt } from '../../model/citations/organ-words.js';
import type { Passage } from '../../model/passages.js';
import { isLetterAscii } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { dateAt, isoOf, type WrittenDate, writtenDate } from '../../un/dates.js';
import {
  assemblyOpeningYear,
  assemblyPeriod,
  assemblySessionsOn,
  commissionYear,
  conferenceSessions,
  humanRightsSeason,
  type Period,
  wholeYear,
} from '../../un/session-years.js';
import { ordinalNumber, ordinalWord } from '../../un/sessions.js';

/** "sixty-sixth session", where it stands in the words of a passage. */
export interface NumberedSession extends Span {
  /** "sixty-sixth" */
  readonly word: string;
  readonly number: number;
}

/** "seventy-seventh" has fifteen letters. */
const LONGEST_ORDINAL = 24;

/**
 * The session whose ordinal stands before the word "session" at `[start, end)`, one sign between; null where another word
 * stands there, as in "twenty-ninth special session": those are counted apart.
 */
export function sessionAt(text: string, start: number, end: number): NumberedSession | null {
  const stop = start - 1;
  let from = stop;
  while (from > start - LONGEST_ORDINAL && isLetterOrHyphen(text.charCodeAt(from - 1))) from--;
  const word = text.slice(Math.max(0, from), Math.max(0, stop));
  const number = ordinalNumber(word);
  return number === null ? null : { word, number, start: from, end };
}

function isLetterOrHyphen(code: number): boolean {
  return isLetterAscii(code) || code === 45;
}

/** The days that a text gives for a session: "from 13 to 15 May 2013"; offsets count in its words. */
export interface GivenDays extends Period, Span {
  /** The last day with its month and year. */
  readonly last: WrittenDate;
}

/** Behind "its fourth session": ", held in Vienna from 8 to 17 October 2008". */
const LEADS_TO_DAYS =
  /(?: of the [^,;.]{3,150})?,?(?: which was)?(?: held| convened)?(?: (?:in|at) [A-Z][^,;.\d]{2,40})?,? (?:from|on) (?=\d)/y;
const FIRST_DAY = /(\d{1,2})(?: ([A-Z][a-z]{2,8}))? (?:to|and) (?=\d)/y;
/** Before "its sixty-seventh session": "from 13 to 15 May 2013, during its ". */
const DAYS_BEFORE = /\b(?:from|on) (\d{1,2}[^;.,()]{5,40}),? during (?:its|the) $/;
const DURING_ITS = ' during its ';
const LOOK_BACK = 80;

const NAMED_BEHIND =
  / of the (General Assembly|Assembly|Human Rights Council|Commission on (?:Crime Prevention and Criminal Justice|Narcotic Drugs)|Conference of the Parties to the United Nations Convention against Transnational Organized Crime)(?![A-Za-z])/y;
const LEADS_TO_SESSION = /,? (?:at|during|in) its (?:resumed )?$/;
const LONGEST_LEAD = ', during its resumed '.length;
const HELD = / held (?:from|on) [^;.()]{5,40}$/;
const LONGEST_OWNER = 160;

/** The organ, by its symbol, that the words right behind or right before `session` name; null where they name none that is known. */
export function organNamedFor({ text }: Passage, { start, end }: NumberedSession): string | null {
  NAMED_BEHIND.lastIndex = end;
  const behind = NAMED_BEHIND.exec(text)?.[1];
  if (behind !== undefined) return symbolOf(behind, behind.length);
  const words = text.slice(Math.max(0, start - LONGEST_OWNER), start);
  const lead = LEADS_TO_SESSION.exec(words.slice(-LONGEST_LEAD))?.[0];
  if (lead === undefined) return null;
  const named = words.length - lead.length;
  const held = HELD.exec(words.slice(0, named))?.[0] ?? '';
  return symbolOf(words, named) ?? symbolOf(words, named - held.length);
}

/** Of the organ whose name ends at `end`: "World Health Assembly" ends like the Assembly. */
function symbolOf(words: string, end: number): string | null {
  const symbol = organEndingAt(words, end)?.symbol ?? null;
  return symbol === 'Assembly' ? 'A' : symbol;
}

/** The days given for `session` in the words of `passage`, right behind it or right before it; null where there are none. */
export function daysOf({ text }: Passage, session: NumberedSession): GivenDays | null {
  LEADS_TO_DAYS.lastIndex = session.end;
  if (LEADS_TO_DAYS.test(text)) return daysAt(text, LEADS_TO_DAYS.lastIndex);
  if (!text.startsWith(' during ', session.start - DURING_ITS.length)) return null;
  const from = Math.max(0, session.start - LOOK_BACK);
  const before = DAYS_BEFORE.exec(text.slice(from, session.start));
  return before === null ? null : daysAt(text, from + before.index + before[0].indexOf(before[1] as string));
}

/** "13 to 15 May 2013", "27 and 28 September 2017" or a single day, at exactly `at`. */
function daysAt(text: string, at: number): GivenDays | null {
  FIRST_DAY.lastIndex = at;
  const first = FIRST_DAY.exec(text);
  const last = dateAt(text, first === null ? at : FIRST_DAY.lastIndex);
  if (last === null || last.iso === null) return null;
  const spanning = dateAt(text, at);
  const [, day = '', month] = first ?? [];
  // "from 25 June to 4 July 2013": the year stands behind the last day alone.
  const named = month === undefined ? null : dateAt(`${day} ${month} ${last.year}`, 0);
  const from =
    spanning?.iso ?? (first === null ? last.iso : (named?.iso ?? isoOf(Number(day), last.month, last.year)));
  return from === null ? null : { from, to: last.iso, start: at, end: last.end, last };
}

/** When a session was held. */
export interface SessionDays extends Period {
  /** These are its very first and last day, not days between which it may have met. */
  readonly exact: boolean;
  /** A clause, which few ask for: "the sixty-seventh session of the General Assembly ran from September 2012 to September 2013". */
  readonly reason: () => string;
}

/** When the regular session `number` of `organ` (by its symbol) was held, or null where that is not known. */
export function sessionDays(organ: string, number: number): SessionDays | null {
  const conference = conferenceSessions(organ)[number - 1];
  const days = conference ?? sessionPeriod(organ, number);
  if (days === null) return null;
  return {
    from: days.from,
    to: days.to,
    exact: conference !== undefined,
    reason: () => reasonFor(organ, number, days),
  };
}

/** The days between which a session that has no days of its own here may have met. */
function sessionPeriod(organ: string, number: number): Period | null {
  if (organ === 'A') return assemblyPeriod(number);
  if (organ === 'A/HRC') return humanRightsSeason(number);
  const year = commissionYear(organ, number);
  return year === null ? null : wholeYear(year);
}

function reasonFor(organ: string, number: number, days: Period): string {
  const session = `the ${ordinalWord(number)} session of the`;
  const year = Number(days.from.slice(0, 4));
  if (organ === 'A') {
    const opened = assemblyOpeningYear(number);
    return `${session} General Assembly ran from September ${opened} to September ${opened + 1}`;
  }
  if (organ === 'A/HRC')
    return `${session} Human Rights Council met in ${humanRightsSeason(number).name} ${year}`;
  if (conferenceSessions(organ).length > 0) return `${session} Conference met from ${writtenDays(days)}`;
  return `${session} Commission met in ${year}`;
}

/** "15 to 19 October 2012", "28 June to 8 July 2004". */
export function writtenDays({ from, to }: Period): string {
  const last = writtenDate(to);
  const [day = '', ...month] = writtenDate(from).split(' ');
  return last.endsWith(month.join(' ')) ? `${day} to ${last}` : `${day} ${month[0]} to ${last}`;
}

/** The regular sessions of `organ` that were held on `iso`. */
export function sessionsOn(organ: string, iso: string): readonly number[] {
  if (organ === 'A') return assemblySessionsOn(iso);
  const conference = conferenceSessions(organ).findIndex(({ from, to }) => from <= iso && iso <= to);
  if (conference >= 0) return [conference + 1];
  const first = commissionYear(organ, 1);
  return first === null ? [] : [Number(iso.slice(0, 4)) - first + 1].filter((number) => number > 0);
}
