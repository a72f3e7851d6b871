import { isDigit } from '../text/chars.js';
import { defineWordRule, type Word } from './rule.js';
import { isForeign, isInName, opensSentence } from './support/names.js';
import { reword } from './support/reword.js';

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS = 'one two three four five six seven eight nine'.split(' ');

export default defineWordRule({
  id: 'number-form',
  summary: 'Numbers below 10 are written in words, from 10 on in figures.',
  category: 'style',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time)',
  wakes: [...TEENS, ...TENS, ...UNITS, '0 '],

  meet(word, report) {
    const { passage, start } = word;
    const found = isDigit(word.text.charCodeAt(0)) ? smallFigure(word) : largeWord(word);
    if (found === null) return;
    const { end, right, why } = found;
    if (isForeign(passage, start, end) || isInName(passage, start, end)) return;
    const message = `“${passage.text.slice(start, end)}” is “${right}” in running text. ${why}`;
    report(reword(passage, { start, end, rights: [right], kind: 'unsafe', message }));
  },
});

interface Found {
  readonly end: number;
  readonly right: string;
  readonly why: string;
}

const WINDOW = 40;
const FROM_TEN = 'Numbers from 10 on are written in figures, except at the start of a sentence.';
const BELOW_TEN =
  'Numbers below 10 are written in words, except percentages, money, ages, ratios and measurements.';

/** "twelve months", "twenty-five members", and "five per cent", which has a figure always. */
function largeWord({ text: word, start, end, passage: { text } }: Word): Found | null {
  if (/[\w-]/.test(text.charAt(start - 1)) || opensSentence(text, start)) return null;
  const unit = UNITS.indexOf(word);
  if (unit >= 0)
    return text.startsWith(' per cent', end)
      ? { end, right: String(unit + 1), why: 'Percentages always have a figure.' }
      : null;
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return text.charAt(end) === '-' ? null : { end, right: String(teen + 10), why: FROM_TEN };
  const tens = (TENS.indexOf(word) + 2) * 10;
  const rest = /^[- ]([a-z]+)(?![\w-])/.exec(text.slice(end, end + 10));
  const units = UNITS.indexOf(rest?.[1] ?? '') + 1;
  if (units > 0) return { end: end + (rest?.[0].length ?? 0), right: String(tens + units), why: FROM_TEN };
  // "twenty-first" is an ordinal, "twenty fourth" one without its hyphen.
  const ordinal = /^[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)/;
  return text.charAt(end) === '-' || ordinal.test(text.slice(end, end + 10))
    ? null
    : { end, right: String(tens), why: FROM_TEN };
}

/** What is counted where a small figure should be a word; money, percentages and measures are not among them. */
const COUNTED =
  /^ (?:(?:additional|other|regional|working|official|consecutive|new) )?(?:countries|days|decades|experts|hours|languages|meetings|members|months|parties|Parties|regions|reports|resolutions|sessions|Member States|States|times|weeks|years)\b/;
/** Other figures near by, ages, "1 in 5 children" and tables of posts keep figures. */
const COMPARED = /\d|\bage|\bin $|[-–/.,(]$/;

function smallFigure({ text: figure, start, end, passage: { text } }: Word): Found | null {
  if (figure.length > 1 || figure < '2' || /[\w./–-]/.test(text.charAt(start - 1))) return null;
  const after = text.slice(end, end + WINDOW);
  if (!COUNTED.test(after) || /\d| of age\b/.test(after)) return null;
  if (COMPARED.test(text.slice(Math.max(0, start - WINDOW), start))) return null;
  return { end, right: UNITS[Number(figure) - 1] as string, why: BELOW_TEN };
}
