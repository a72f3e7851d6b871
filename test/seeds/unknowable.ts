import type { FactKind } from './wrong-facts.js';

/** Facts of a seed that nobody can know to be wrong when they are one more or less, neither from the text nor from the catalogue. */
export interface Unknowable {
  /** The seed, or the name of the other text. */
  readonly text: string;
  /** Words of the sound text that stand round all of them. */
  readonly near: string;
  readonly kinds: readonly FactKind[];
  readonly reason: string;
  /** The fault is found, but no fix can know the right value. */
  readonly found?: true;
}

const DAY_MONTH: readonly FactKind[] = ['day', 'month'];
const DATE: readonly FactKind[] = ['day', 'month', 'year'];
const SESSION: readonly FactKind[] = ['session'];

const ISSUED = 'on which day within its session a draft was issued only its masthead says';
const MEETING = 'no catalogue holds the days of this meeting';
const TO_COME = 'the drafters may choose any session that is still to come';
const ACCESSION = 'no catalogue holds the years in which States acceded';

export const unknowable: readonly Unknowable[] = [
  { text: '000', near: 'Limited 9 October 2013', kinds: DAY_MONTH, reason: ISSUED },
  { text: '000', near: 'to 15 May 2013', kinds: DAY_MONTH, reason: MEETING },
  { text: '000', near: 'appraise at its seventy-first', kinds: SESSION, reason: TO_COME },
  { text: '000', near: 'at its sixty-ninth session a', kinds: SESSION, reason: TO_COME },
  { text: '001', near: '3 and 4 October 2013', kinds: DATE, reason: MEETING },
  { text: '001', near: 'to 8 November 2013', kinds: DATE, reason: MEETING },
  { text: '001', near: 'to 15 May 2013', kinds: DAY_MONTH, reason: MEETING },
  {
    text: '001',
    near: 'fifth session of the Working G',
    kinds: SESSION,
    reason: 'no catalogue holds the sessions of this Working Group',
  },
  { text: '001', near: 'starting at its seventy-second', kinds: SESSION, reason: TO_COME },
  { text: '001', near: 'at its sixty-ninth session', kinds: SESSION, reason: TO_COME },
  { text: '002', near: 'Limited 10 November 2009', kinds: DAY_MONTH, reason: ISSUED },
  {
    text: '002',
    near: 'resolution of 12 June 2009',
    kinds: DATE,
    reason: 'the resolution has no number, which citation-unnumbered says',
  },
  { text: '002', near: 'and 23 November 2006', kinds: DATE, reason: MEETING },
  { text: '002', near: 'to 28 November 2008', kinds: DATE, reason: MEETING },
  { text: '002', near: 'held on 3 March 2009', kinds: DATE, reason: MEETING },
  { text: '002', near: 'and 15 September 2009', kinds: DATE, reason: MEETING },
  { text: '002', near: 'and 15 April 2009', kinds: DATE, reason: MEETING },
  { text: '002', near: 'held on 13 May 2009', kinds: DATE, reason: MEETING },
  {
    text: '002',
    near: 'as of 29 September 2009',
    kinds: DATE,
    reason: 'the drafters chose the day of their list',
  },
  {
    text: '002',
    near: '(Vienna, 2009)',
    kinds: ['year in brackets'],
    reason: 'no catalogue holds the year of this publication',
  },
  { text: '002', near: '(2008)', kinds: ['year in brackets'], reason: ACCESSION },
  { text: '002', near: '(2009)', kinds: ['year in brackets'], reason: ACCESSION },
  {
    text: '002',
    near: 'President of the sixty-third',
    kinds: SESSION,
    reason: 'nothing says which President it was',
  },
  { text: '002', near: 'at its sixty-fifth session', kinds: SESSION, reason: TO_COME },
  { text: '003', near: 'Limited 25 May 2017', kinds: DAY_MONTH, reason: ISSUED },
  { text: '003', near: '26 May 2017', kinds: DAY_MONTH, reason: MEETING },
  { text: '003', near: 'to 15 May 2013', kinds: DAY_MONTH, reason: MEETING },
  { text: '003', near: 'and 28 September 2017', kinds: DAY_MONTH, reason: MEETING },
  { text: '003', near: 'starting at its seventy-second', kinds: SESSION, reason: TO_COME },
  { text: '003', near: 'the Assembly, at its seventy-second', kinds: SESSION, reason: TO_COME },
  { text: '004', near: 'Limited 11 April 2011', kinds: DAY_MONTH, reason: ISSUED },
  { text: '004', near: '15 April 2011', kinds: DAY_MONTH, reason: MEETING },
  { text: '004', near: 'prior to the sixth session', kinds: SESSION, reason: TO_COME },
  { text: '004', near: 'at its twenty-first session', kinds: SESSION, reason: TO_COME },
  { text: 'citations.txt', near: 'to 15 May 2013', kinds: DATE, reason: MEETING },
  {
    text: '003',
    near: 'and 28 September 2017',
    kinds: ['month'],
    reason: 'another month is outside the session, but eleven are within it',
    found: true,
  },
];
