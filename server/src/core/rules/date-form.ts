import { isDigit } from '../text/chars.js';
import { digitsIn } from '../text/digits.js';
import { dayBefore, isoOf, MONTHS, writtenDate } from '../un/dates.js';
import { defineWordRule, type Fix, type Word } from './rule.js';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Before figures, which then belong to something longer than a day; `DAY_BEFORE` has the same signs. */
const JOINS = /[.,/-]/;
/** "18th of " and "18 " before the month. */
const DAY_BEFORE = /(?:^|[^\d.,/-])(the )?(\d{1,2})((?:st|nd|rd|th)?(?: of)?) $/;
/** " 18, 2013" and " 18th 2013" behind it. */
const DAY_BEHIND = /^\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/;
const YEAR_BEHIND = /^(\.?,?) (\d{4})(?!\d)/;
const ISO = /^-(\d\d)-(\d\d)(?![\d-])/;
const FIGURES = /^([./])(\d{1,2})\1((?:19|20)\d\d)(?!\d)/;
/** What stands behind the first figures of a date: "-12-18", "/12/2013" and one sign. */
const LONGEST_FIGURES = 9;

/** A date in another shape: where it stands in the passage, and the day it means, null where that is not certain. */
interface Shape {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
}

export default defineWordRule({
  id: 'date-form',
  summary: 'Dates are written as “18 December 2013”.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time)',
  lesson: 'The United Nations write the day first: “18 December 2013”.',
  wakes: [...MONTHS, ...SHORT, '0-', '0.', '0/'],

  meet(word, report) {
    const { passage, start } = word;
    const shape = isDigit(word.text.charCodeAt(0)) ? figures(word) : named(word);
    if (shape === null || passage.isQuoted(start)) return;
    const written = shape.iso === null ? null : writtenDate(shape.iso);
    const span = passage.spanOf(shape.start, shape.end);
    report({
      span,
      message: `Dates are written as day, month in full and year: ${written === null ? '“18 December 2013”' : `“${written}”`}.`,
      fixes: (): readonly Fix[] =>
        written === null || !passage.isVerbatim(shape.start, shape.end)
          ? []
          : [{ title: `Change to “${written}”`, kind: 'safe', edits: [{ span, newText: written }] }],
    });
  },
});

/** 1 for "January" and "Jan". */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

/** "18 December 2013", or "18 December" before other words, as nearly all dates are written. */
function isRegular({ text: name, start, end, passage: { text } }: Word): boolean {
  const day = dayBefore(text, start);
  if (day === null || JOINS.test(text.charAt(day.start - 1))) return false;
  return text.charCodeAt(end) === 32 && MONTHS.includes(name);
}

/** A month with its day before it or behind it. */
function named(word: Word): Shape | null {
  if (isRegular(word)) return null;
  const { text: name, start, end, passage } = word;
  const { text } = passage;
  const after = text.slice(end, end + 14);
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 13), start));
  if (before === null) {
    const behind = DAY_BEHIND.exec(after);
    if (behind === null) return null;
    const iso = isoOf(Number(behind[1]), monthOf(name), Number(behind[2]));
    return iso === null ? null : { start, end: end + behind[0].length, iso };
  }
  const [, article = '', day = '', ordinal = ''] = before;
  const year = YEAR_BEHIND.exec(after);
  const from = start - 1 - ordinal.length - day.length - (ordinal === '' ? 0 : article.length);
  if (year === null) return null;
  return { start: from, end: end + year[0].length, iso: isoOf(Number(day), monthOf(name), Number(year[2])) };
}

/** "2013-12-18", "18/12/2013", "18.12.2013"; of "3/4/2013" the month is not certain. */
function figures({ text: digits, start, end, passage: { text } }: Word): Shape | null {
  if (digits.length === 4) {
    const match = ISO.exec(text.slice(end, end + LONGEST_FIGURES));
    if (match === null) return null;
    const iso = isoOf(Number(match[2]), Number(match[1]), Number(digits));
    return iso === null ? null : { start, end: end + match[0].length, iso };
  }
  if (digits.length > 2 || text.charAt(start - 1) === '/') return null;
  const next = digitsIn(text, end + 1, end + 3);
  // "65/37" and "vol. 2.".
  if (next.start !== end + 1 || text.charCodeAt(next.end) !== text.charCodeAt(end)) return null;
  const match = FIGURES.exec(text.slice(end, end + LONGEST_FIGURES));
  if (match === null || /[\w.-]/.test(text.charAt(start - 1))) return null;
  const [first, second, year] = [Number(digits), Number(match[2]), Number(match[3])];
  const stop = end + match[0].length;
  if (first > 12 || second > 12) {
    const iso = first > 12 ? isoOf(first, second, year) : isoOf(second, first, year);
    return iso === null ? null : { start, end: stop, iso };
  }
  return first === 0 || second === 0 ? null : { start, end: stop, iso: null };
}
