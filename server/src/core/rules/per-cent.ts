import { defineWordRule, type Word } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'per-cent',
  summary: 'Percentages are written “10 per cent”.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time)',
  wakes: ['%', 'percent', 'cent'],

  meet(word, report, { dictionary }) {
    const found = wrongForm(word);
    if (found === null) return;
    const { passage, end } = word;
    const { start, right } = found;
    const written = passage.text.slice(start, end);
    if (dictionary.has(written.toLowerCase()) || isForeign(passage, start, end)) return;
    const message = `“${written}” is written “${right}”. Texts of the General Assembly have neither the sign nor “percent” behind a figure.`;
    const finding = reword(passage, { start, end, rights: [right], kind: 'safe', message });
    // The Security Council writes it in all three ways.
    report(word.document.resolution.profile === 'council' ? { ...finding, severity: 'hint' } : finding);
  },
});

const FIGURE = /\d[\d.,]{0,12} ?$/;
const LONGEST_FIGURE = 16;

/** "10%" and "10 %", "percent", "per-cent". */
function wrongForm({ text: word, start, passage: { text } }: Word): { start: number; right: string } | null {
  if (word === 'percent') return { start, right: 'per cent' };
  const before = text.slice(Math.max(0, start - LONGEST_FIGURE), start);
  if (word === 'cent')
    return /(?:^|[^\w])per-$/.test(before) ? { start: start - 'per-'.length, right: 'per cent' } : null;
  const figure = FIGURE.exec(before)?.[0];
  return figure === undefined
    ? null
    : { start: start - figure.length, right: `${figure.trimEnd()} per cent` };
}
