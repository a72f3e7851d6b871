import { organEndingAt } from '../../model/citations/organ-words.js';
import type { Passage } from '../../model/passages.js';
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
} from '../../un/session-years.js';
import { ordinalWord } from '../../un/sessions.js';

/** "sixty-sixth session", where it stands in the words of a passage. */
export interface NumberedSession extends Span {
  /** "sixty-sixth" */
  readonly word: string;
  readonly number: number;
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

const NAME =
  '(General Assembly|Assembly|Human Rights Council|Commission on (?:Crime Prevention and Criminal Justice|Narcotic Drugs)|Conference of the Parties to the United Nations Convention against Transnational Organized Crime)';
const NAMED_BEHIND = new RegExp(` of the ${NAME}(?![A-Za-z])`, 'y');
const NAMED_BEFORE = new RegExp(
  `${NAME}(?: held (?:from|on) [^;.()]{5,40})?,? (?:at|during|in) its (?:resumed )?$`,
);
const LONGEST_OWNER = 160;

/** The organ, by its symbol, that the words right behind or right before `session` name; null where they name none that is known. */
export function organNamedFor({ text }: Passage, { start, end }: NumberedSession): string | null {
  NAMED_BEHIND.lastIndex = end;
  const behind = NAMED_BEHIND.exec(text)?.[1];
  if (behind !== undefined) return symbolOf(behind, behind.length);
  const words = text.slice(Math.max(0, start - LONGEST_OWNER), start);
  const before = NAMED_BEFORE.exec(words);
  return before === null ? null : symbolOf(words, before.index + (before[1] as string).length);
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
  const name = (): string => `the ${ordinalWord(number)} session`;
  if (organ === 'A') {
    const year = assemblyOpeningYear(number);
    return {
      ...assemblyPeriod(number),
      exact: false,
      reason: () => `${name()} of the General Assembly ran from September ${year} to September ${year + 1}`,
    };
  }
  const conference = conferenceSessions(organ)[number - 1];
  if (conference !== undefined)
    return {
      ...conference,
      exact: true,
      reason: () => `${name()} of the Conference met from ${writtenDays(conference)}`,
    };
  if (organ === 'A/HRC') {
    const season = humanRightsSeason(number);
    return {
      from: season.from,
      to: season.to,
      exact: false,
      reason: () => `${name()} of the Human Rights Council met in ${season.name} ${season.from.slice(0, 4)}`,
    };
  }
  const year = commissionYear(organ, number);
  if (year === null) return null;
  return {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    exact: false,
    reason: () => `${name()} of the Commission met in ${year}`,
  };
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
