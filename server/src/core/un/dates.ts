import { isDigit, isLetterAscii } from '../text/chars.js';
import { numberIn } from '../text/digits.js';
import type { Span } from '../text/span.js';

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As texts write them, and in small letters for the others. */
const BY_NAME = new Map(
  MONTHS.flatMap((name, index) => [
    [name, index + 1],
    [name.toLowerCase(), index + 1],
  ]),
);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LONGEST_NAME = 9;
const DATE = /(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/;

/** The first date of the form "18 December 2013" in `words`, as ISO 8601, or null when there is none that exists. */
export function isoDate(words: string): string | null {
  const match = DATE.exec(words);
  if (match === null) return null;
  const [, day = '', name = '', year = ''] = match;
  return isoOf(Number(day), monthNumber(name) ?? 0, Number(year));
}

/** A date in the form "18 December 2013", where it stands in some words. */
export interface WrittenDate extends Span {
  /** ISO 8601; null where no calendar has that day. */
  readonly iso: string | null;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

/** The date that begins exactly at `at` in `text`, with single spaces between its parts, or null. */
export function dateAt(text: string, at: number): WrittenDate | null {
  const dayEnd = endOfDigits(text, at, 2);
  if (dayEnd === at || text.charCodeAt(dayEnd) !== 32) return null;
  let nameEnd = dayEnd + 1;
  while (nameEnd - dayEnd <= LONGEST_NAME && isLetterAscii(text.charCodeAt(nameEnd))) nameEnd++;
  if (text.charCodeAt(nameEnd) !== 32) return null;
  const end = endOfDigits(text, nameEnd + 1, 4);
  if (end !== nameEnd + 5 || isDigit(text.charCodeAt(end))) return null;
  const month = monthNumber(text.slice(dayEnd + 1, nameEnd));
  if (month === null) return null;
  const day = numberIn(text, at, dayEnd);
  const year = numberIn(text, nameEnd + 1, end);
  return { start: at, end, iso: isoOf(day, month, year), day, month, year };
}

/** The one or two figures of the day right before the month that starts at `month` in `text`, a space between, or null. */
export function dayBefore(text: string, month: number): Span | null {
  const end = month - 1;
  if (text.charCodeAt(end) !== 32) return null;
  let start = end;
  while (end - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  return start === end || end - start > 2 ? null : { start, end };
}

/** The year of four figures that follows behind a space at `at` in `text`, or null. */
export function yearBehind(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== 32) return null;
  const end = endOfDigits(text, at + 1, 5);
  return end === at + 5 ? numberIn(text, at + 1, end) : null;
}

/** 12 for "December" in any case, or null. */
export function monthNumber(name: string): number | null {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase()) ?? null;
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** ISO 8601, or null where the calendar has no such day. */
export function isoOf(day: number, month: number, year: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** How many days the month has: 29 for February 2024. */
export function daysIn(month: number, year: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return DAYS[month - 1] ?? 0;
}

/** "18 December 2013", as texts write it, for an ISO date. */
export function writtenDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function endOfDigits(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isDigit(text.charCodeAt(end))) end++;
  return end;
}
