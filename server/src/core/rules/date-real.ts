import type { Passage } from '../model/passages.js';
import { numberIn } from '../text/digits.js';
import { dayBefore, daysIn, MONTHS, monthNumber, yearBehind } from '../un/dates.js';
import { defineWordRule, type Finding, type Fix } from './rule.js';

/** Before figures, which then belong to something longer than a day; the days of "13–15 May" have a rule of their own. */
const JOINS = /[.,/–-]/;

export default defineWordRule({
  id: 'date-real',
  summary: 'A date names a day that exists, and a range of days runs forward.',
  category: 'style',
  severity: 'error',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time)',
  lesson: 'Look the day up in a calendar.',
  wakes: MONTHS,

  meet({ text: name, start, end, passage }, report) {
    const { text } = passage;
    const day = dayBefore(text, start);
    if (day === null || JOINS.test(text.charAt(day.start - 1))) return;
    const year = yearBehind(text, end);
    const month = monthNumber(name) ?? 0;
    const value = numberIn(text, day.start, day.end);
    // Without its year every February may have 29 days.
    const last = daysIn(month, year ?? 2000);
    if (value >= 1 && value <= last) {
      const backward = JOINS_DAYS.test(text.charAt(day.start - 2))
        ? backwardRange(passage, start, value, last)
        : null;
      if (backward !== null) report(backward);
      return;
    }
    const from = day.start;
    const to = year === null ? end : end + 5;
    report({
      span: passage.spanOf(from, to),
      message: `There is no ${text.slice(from, to)}: that month has ${last} days. Correct the date.`,
    });
  },
});

/** The last letters of "to" and "and", or a dash, before the last day. */
const JOINS_DAYS = /[od–-]/;
/** Before the month: "from 15 to 13 ", "on 4 and 4 ". */
const RANGE = /(?:\b(?:from|between|on) (\d{1,2})(?: to | and )|, (\d{1,2}) ?[–-] ?)(\d{1,2}) $/;

const LONGEST_RANGE = 24;

/** A range, or two days, whose last day is not after the first; `at` is where the month begins, which has `most` days. */
function backwardRange(passage: Passage, at: number, last: number, most: number): Finding | null {
  const from = Math.max(0, at - LONGEST_RANGE);
  const match = RANGE.exec(passage.text.slice(from, at));
  const written = match?.[1] ?? match?.[2];
  if (match === null || written === undefined || Number(written) < last) return null;
  const first = Number(written);
  const start = from + match.index + match[0].indexOf(written);
  const end = at - 1;
  const days = `${written}${passage.text.slice(start + written.length, end)}`;
  const between = days.slice(written.length, days.length - String(last).length);
  const rewritten = (one: number, other: number): Fix[] =>
    one < 1 || other > most || !passage.isVerbatim(start, end)
      ? []
      : [
          {
            title: `Change to “${one}${between}${other}”`,
            kind: 'unsafe',
            edits: [
              { span: passage.spanOf(start, start + written.length), newText: String(one) },
              { span: passage.spanOf(end - String(last).length, end), newText: String(other) },
            ],
          },
        ];
  return {
    span: passage.spanOf(start, end),
    message: `“${days}” does not run forward: the last day comes after the first. Correct one of the days.`,
    fixes: () =>
      first === last
        ? [...rewritten(first - 1, last), ...rewritten(first, last + 1)]
        : rewritten(last, first),
  };
}
