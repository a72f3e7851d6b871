const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DATE = /(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/;

/** The first date of the form "18 December 2013" in `words`, as ISO 8601, or null when there is none that exists. */
export function isoDate(words: string): string | null {
  const match = DATE.exec(words);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const lastDay = new Date(Date.UTC(Number(year), index + 1, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
