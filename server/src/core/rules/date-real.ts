import { daysIn, MONTHS, monthNumber } from '../un/dates.js';
import { defineWordRule } from './rule.js';

const DAY = /(?:^|[^\d.,/–-])(\d{1,2}) $/;
const YEAR = /^ (\d{4})(?!\d)/;

export default defineWordRule({
  id: 'date-real',
  summary: 'A date names a day that exists.',
  category: 'style',
  severity: 'error',
  fix: 'none',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time)',
  lesson: 'Look the day up in a calendar.',
  wakes: MONTHS,

  meet({ text: name, start, end, passage }, report) {
    const { text } = passage;
    const day = DAY.exec(text.slice(Math.max(0, start - 4), start));
    if (day === null) return;
    const year = YEAR.exec(text.slice(end, end + 6));
    const month = monthNumber(name) ?? 0;
    const value = Number(day[1]);
    // Without its year every February may have 29 days.
    const last = daysIn(month, year === null ? 2000 : Number(year[1]));
    if (value >= 1 && value <= last) return;
    const from = start - 1 - (day[1]?.length ?? 0);
    const to = year === null ? end : end + 5;
    report({
      span: passage.spanOf(from, to),
      message: `There is no ${text.slice(from, to)}: that month has ${last} days. Correct the date.`,
    });
  },
});
