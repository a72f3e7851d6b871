import { remembering } from '../text/remember.js';

/**
 * When the organs meet. Sources: un.org/en/ga/sessions (regular, special and emergency special sessions of the General
 * Assembly), E/2019/99 (years of the Economic and Social Council), ohchr.org/en/hr-bodies/hrc/sessions; every one
 * agrees with all dated citations of 3,835 official texts but for the slips in them (sections 8.1 to 8.7 of the
 * drafting reference).
 */

/** First and last day, ISO 8601, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** From New Year's Day to the last of December. */
export function wholeYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** More than the Assembly will have held for a long time. */
const MOST_SESSIONS = 200;

/** The year in which the Assembly's regular session `session` opens: 2013 for the sixty-eighth. */
export function assemblyOpeningYear(session: number): number {
  return 1945 + session;
}

/**
 * The days on which the Assembly's regular session `session` can adopt something. It opens in September and closes the
 * day before the next one opens, also in September; the first one met from January 1946 on.
 */
export const assemblyPeriod = remembering((session: number): Period => {
  const year = assemblyOpeningYear(session);
  // From 1965 on the next one has opened by the third Tuesday in September; before, some opened in November.
  const last = year + 1 < 1965 ? '30' : '20';
  return { from: session === 1 ? '1946-01-10' : `${year}-09-01`, to: `${year + 1}-09-${last}` };
}, MOST_SESSIONS);

/** The regular sessions in which the Assembly can have adopted something on `iso`; early in September either of two may be meant. */
export function assemblySessionsOn(iso: string): readonly number[] {
  const session = Number(iso.slice(0, 4)) - 1945;
  return [session - 1, session].filter((one) => {
    const { from, to } = assemblyPeriod(one);
    return one > 0 && from <= iso && iso <= to;
  });
}

/** Years of the special sessions of the Assembly, from the first on. */
const SPECIAL: readonly number[] = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990,
  1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** First and last year of the emergency special sessions; null for those that may be resumed. */
const EMERGENCY: readonly (readonly [first: number, last: number | null])[] = [
  [1956, 1956],
  [1956, 1956],
  [1958, 1958],
  [1960, 1960],
  [1967, 1967],
  [1980, 1980],
  [1980, 1982],
  [1981, 1981],
  [1982, 1982],
  [1997, null],
  [2022, null],
];

/** Years of the special sessions of the Human Rights Council, from the first on. */
const HUMAN_RIGHTS_SPECIAL: readonly number[] = [
  2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011, 2011,
  2012, 2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2023,
  2025, 2025,
];

/** The period of the Assembly's special session `session`, or null where it is not known. */
export function specialPeriod(session: number): Period | null {
  const year = SPECIAL[session - 1];
  // Decisions on how to hold it may be taken in the year before.
  return year === undefined ? null : { from: `${year - 1}-01-01`, to: `${year}-12-31` };
}

/** The period of the Assembly's emergency special session `session`, or null where it is not known. */
export function emergencyPeriod(session: number): Period | null {
  const years = EMERGENCY[session - 1];
  return years === undefined ? null : { from: `${years[0]}-01-01`, to: `${years[1] ?? 9999}-12-31` };
}

/** The period of the special session `session` of the Human Rights Council, or null where it is not known. */
export function humanRightsSpecialPeriod(session: number): Period | null {
  const year = HUMAN_RIGHTS_SPECIAL[session - 1];
  return year === undefined ? null : wholeYear(year);
}

/** The three sessions of a year of the Human Rights Council, the months being those of official dates. */
const SEASONS: readonly (readonly [name: string, from: string, to: string])[] = [
  ['spring', '02-01', '04-30'],
  ['summer', '05-01', '08-15'],
  ['autumn', '09-01', '12-31'],
];
const FIRST_YEAR_OF_HUMAN_RIGHTS: readonly (readonly [year: number, season: number])[] = [
  [2006, 1],
  [2006, 2],
  [2006, 2],
  [2007, 0],
  [2007, 1],
  [2007, 2],
];

/** The year of the regular session `session` of the Human Rights Council: 2013 for the twenty-third. */
export function humanRightsYear(session: number): number {
  return FIRST_YEAR_OF_HUMAN_RIGHTS[session - 1]?.[0] ?? 2008 + Math.floor((session - 7) / 3);
}

/** Spring, summer or autumn of its year; the forty-third session was resumed in June. */
export function humanRightsSeason(session: number): Period & { readonly name: string } {
  const year = humanRightsYear(session);
  const season = FIRST_YEAR_OF_HUMAN_RIGHTS[session - 1]?.[1] ?? (((session - 7) % 3) + 3) % 3;
  const [name, from, to] = SEASONS[season] as (typeof SEASONS)[number];
  return { name, from: `${year}-${from}`, to: `${year}-${session === 43 ? '06-30' : to}` };
}

/** The days on which the Economic and Social Council can adopt something that bears `year`: its session runs from July to July. */
export function economicAndSocialPeriod(year: number): Period {
  return { from: `${year - 1}-07-01`, to: `${year}-12-31` };
}

/** Years of first sessions of commissions that have met once a year since. */
const COMMISSIONS: ReadonlyMap<string, number> = new Map([
  ['E/CN.15', 1992],
  ['E/CN.7', 1958],
]);

/** The year in which the commission with this symbol held its session `session`, or null where that is not known. */
export function commissionYear(symbol: string, session: number): number | null {
  const first = COMMISSIONS.get(symbol);
  return first === undefined ? null : first + session - 1;
}

/**
 * The sessions of conferences that meet at intervals of their own. Source: the reports of the Conference of the Parties to the
 * United Nations Convention against Transnational Organized Crime (unodc.org/unodc/en/treaties/CTOC/CTOC-COP.html).
 */
const CRIME_CONFERENCE: readonly Period[] = [
  { from: '2004-06-28', to: '2004-07-08' },
  { from: '2005-10-10', to: '2005-10-21' },
  { from: '2006-10-09', to: '2006-10-18' },
  { from: '2008-10-08', to: '2008-10-17' },
  { from: '2010-10-18', to: '2010-10-22' },
  { from: '2012-10-15', to: '2012-10-19' },
  { from: '2014-10-06', to: '2014-10-10' },
  { from: '2016-10-17', to: '2016-10-21' },
  { from: '2018-10-15', to: '2018-10-19' },
  { from: '2020-10-12', to: '2020-10-16' },
  { from: '2022-10-17', to: '2022-10-21' },
  { from: '2024-10-14', to: '2024-10-18' },
];
const CONFERENCES: ReadonlyMap<string, readonly Period[]> = new Map([['CTOC/COP', CRIME_CONFERENCE]]);

const NONE: readonly Period[] = [];

/** The first and the last day of each session of the conference with this symbol, the first session first; none where they are not known. */
export function conferenceSessions(symbol: string): readonly Period[] {
  return CONFERENCES.get(symbol) ?? NONE;
}
