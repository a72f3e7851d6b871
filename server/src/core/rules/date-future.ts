import { isDigit } from '../text/chars.js';
import { dateAt, dayBefore, MONTHS, writtenDate } from '../un/dates.js';
import { defineWordRule, type Finding, type Fix, type Word } from './rule.js';
import { writeDate } from './support/known-dates.js';

export default defineWordRule({
  id: 'date-future',
  summary: 'What a text says has been held or published is not later than the text.',
  category: 'citations',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Measured on official texts: of more than 2,000 dated meetings that have been held none is later than the text',
  wakes: [...MONTHS, '0)'],

  meet(word, report) {
    const own = word.document.resolution.masthead.isoDate;
    if (own === null) return;
    const finding = isDigit(word.text.charCodeAt(0)) ? publishedIn(word, own) : heldOn(word, own);
    if (finding !== null) report(finding);
  },
});

/** Before the month: "held in New York from 13 to 15 ", "as of 29 ", "resolution of 12 ". */
const HELD =
  /(?:\b(to|will|shall|should|would|may) be )?\b(?:held(?: (?:in|at) [A-Z][^,;.\d]{2,40})?(?: from| on)|as of|(?:resolution|decision) of) (?:\d{1,2} (?:to|and) )?\d{1,2} $/;
const LONGEST_BEFORE = 110;

/** "held on 14 and 15 April 2010" in a text of 2009. */
function heldOn({ start, passage }: Word, own: string): Finding | null {
  const { text } = passage;
  const day = dayBefore(text, start);
  const date = day === null ? null : dateAt(text, day.start);
  if (date === null || date.iso === null || date.iso <= own) return null;
  const match = HELD.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  // What is to hold “as of” a day may lie ahead, but not where a note lists what did.
  if (match === null || match[1] !== undefined || (passage.note === null && match[0].startsWith('as of')))
    return null;
  const year = Number(own.slice(0, 4));
  const earlier = [year, year - 1].map((other) => `${other}${date.iso?.slice(4)}`).find((iso) => iso <= own);
  return {
    span: passage.spanOf(date.start, date.end),
    message: `${writtenDate(date.iso)} is later than this text, which is of ${writtenDate(own)}. Correct the date, or write “to be held” of what is still to come.`,
    fixes: () => (earlier === undefined || date.iso === null ? [] : writeDate(passage, date, earlier)),
  };
}

/** "(2010)" or "(Vienna, 2010)" in a text of 2009. */
function publishedIn({ text, start, end, passage }: Word, own: string): Finding | null {
  if (text.length !== 4 || passage.note === null) return null;
  const before = passage.text.slice(Math.max(0, start - 30), start);
  // The year of a resolution of the Security Council has rules of its own.
  if (!/(?:^|[A-Za-z] )\((?:[A-Z][a-z]+, )?$/.test(before)) return null;
  const year = Number(own.slice(0, 4));
  const written = Number(text);
  if (written <= year || written > year + 5) return null;
  const span = passage.spanOf(start, end);
  return {
    span,
    severity: 'information',
    message: `${text} is later than this text, which is of ${writtenDate(own)}. Correct the year, if it is not one to come.`,
    fixes: (): readonly Fix[] => [
      { title: `Change the year to ${year}`, kind: 'unsafe', edits: [{ span, newText: String(year) }] },
    ],
  };
}
