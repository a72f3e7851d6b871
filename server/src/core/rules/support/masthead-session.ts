import type { Field } from '../../model/resolution.js';
import { capitalized } from '../../text/capitalized.js';
import { isoDate, isoOf, MONTHS, monthNumber, writtenDate } from '../../un/dates.js';
import type { Period } from '../../un/session-years.js';
import { ordinalWord } from '../../un/sessions.js';
import type { Fix, Report } from '../rule.js';
import { dateOfField } from './field-date.js';
import { inCaseOf } from './names.js';
import type { SessionDays } from './session-dates.js';

/** Writes one of `rights` over the number `written` of the masthead's session. */
export function sessionFixes(
  text: string,
  { span }: Field,
  written: number,
  rights: readonly number[],
): Fix[] {
  const source = text.slice(span.start, span.end);
  const at = source.toLowerCase().indexOf(ordinalWord(written));
  if (at < 0) return [];
  const start = span.start + at;
  const end = start + ordinalWord(written).length;
  return rights.map((right) => ({
    title: `Change the session to the ${ordinalWord(right)}`,
    kind: 'unsafe',
    edits: [{ span: { start, end }, newText: inCaseOf(text.slice(start, end), ordinalWord(right)) }],
  }));
}

/** Other years for the date of the masthead that put it into `period`, the latest first. */
export function yearFixes(text: string, field: Field, { from, to }: Period): Fix[] {
  const span = dateOfField(text, field);
  const iso = isoDate(field.text);
  if (span === undefined || iso === null) return [];
  const fixes: Fix[] = [];
  for (let year = Number(to.slice(0, 4)); year >= Number(from.slice(0, 4)); year--) {
    const other = isoOf(Number(iso.slice(8)), Number(iso.slice(5, 7)), year);
    if (other === null || other === iso || other < from || other > to) continue;
    fixes.push(change(`Change the year to ${year}`, span.end - 4, span.end, String(year)));
  }
  return fixes;
}

/** What was agreed on the last day is issued within a week. */
const SOON = 7 * 24 * 60 * 60 * 1000;

/** "Vienna, 22–26 May 2017". */
const DAYS = /(\d{1,2})\s?[-–]\s?(\d{1,2})\s([A-Z][a-z]{2,8})\s(\d{4})$/;

/** The days of a commission's session, below its place: they are in the year of the session, and its drafts are not much later. */
export function checkPlace(
  text: string,
  place: Field,
  date: Field,
  session: SessionDays,
  draft: boolean,
  report: Report,
): void {
  const source = text.slice(place.span.start, place.span.end);
  const match = DAYS.exec(source);
  if (match === null) return;
  const [, , last = '', month = '', year = ''] = match;
  const end = place.span.start + match.index + match[0].length;
  const right = session.from.slice(0, 4);
  if (right === session.to.slice(0, 4) && year !== right) {
    report({
      span: place.span,
      message: `${capitalized(session.reason())}, not in ${year}. Correct the session or the year.`,
      fixes: () => [change(`Change the year to ${right}`, end - 4, end, right)],
    });
    return;
  }
  const closing = isoOf(Number(last), monthNumber(month) ?? 0, Number(year));
  const issued = isoDate(date.text);
  const span = dateOfField(text, date);
  if (!draft || closing === null || issued === null || span === undefined) return;
  if (Date.parse(issued) - Date.parse(closing) <= SOON) return;
  const monthEnd = end - 5;
  const [, own = ''] = writtenDate(issued).split(' ');
  const at = text.indexOf(own, span.start);
  report({
    span: date.span,
    message: `The session ends on ${writtenDate(closing)}, but its draft is dated ${writtenDate(issued)}. Correct one of them.`,
    related: [{ span: place.span, message: 'The days of the session' }],
    fixes: () =>
      own === month || !MONTHS.includes(month)
        ? []
        : [
            change(`Change the month of the date to ${month}`, at, at + own.length, month),
            change(`Change the month of the session to ${own}`, monthEnd - month.length, monthEnd, own),
          ],
  });
}

function change(title: string, start: number, end: number, newText: string): Fix {
  return { title, kind: 'unsafe', edits: [{ span: { start, end }, newText }] };
}
