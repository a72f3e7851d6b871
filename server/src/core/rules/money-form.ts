import { defineWordRule, type Word } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'money-form',
  summary: 'Amounts are written “1.5 million United States dollars”.',
  category: 'style',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time)',
  wakes: ['$', 'USD', 'US'],

  meet(word, report, { dictionary }) {
    const found = amount(word);
    if (found === null) return;
    const { passage, document } = word;
    const { start, end, right } = found;
    const written = passage.text.slice(start, end);
    if (dictionary.has(written.toLowerCase()) || isForeign(passage, start, end)) return;
    // Texts on budgets, and notes, use the sign.
    const title = document.resolution.masthead.title?.text ?? '';
    if (written.startsWith('$') && (passage.note !== null || /\b(?:budget|financ)/i.test(title))) return;
    const message = `“${written}” is written “${right}” in running text: the figure first, then the currency in words.`;
    report(reword(passage, { start, end, rights: [right], kind: 'unsafe', message }));
  },
});

/** The amount behind a sign: "100 billion", "1,234,500". */
const FIGURE = /^ ?(\d[\d,]{0,14}(?:\.\d{1,3})?(?: (?:thousand|million|billion|trillion)\b)?)/;
const LONGEST = 40;

function amount({ text: word, start, end, passage: { text } }: Word): {
  readonly start: number;
  readonly end: number;
  readonly right: string;
} | null {
  const after = text.slice(end, end + LONGEST);
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (word === 'US') {
    // "US dollars"; "US$" is met at its sign.
    const dollars = /^ dollars?\b/.exec(after)?.[0];
    return dollars === undefined
      ? null
      : { start, end: end + dollars.length, right: `United States${dollars}` };
  }
  const figure = FIGURE.exec(after);
  if (figure !== null && !/[\w]$/.test(before.replace(COUNTRY, ''))) {
    const country = word === '$' ? (COUNTRY.exec(before)?.[0] ?? '') : '';
    const [written, sum] = figure;
    return {
      start: start - country.length,
      end: end + written.length,
      right: `${sum} United States dollars`,
    };
  }
  // "100 billion USD"
  return word === 'USD' && /(?:\d|illion) $/.test(before)
    ? { start, end, right: 'United States dollars' }
    : null;
}

const COUNTRY = /(?<!\w)(?:US|United States) ?$/;
