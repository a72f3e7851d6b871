import { typingDistance } from './typing.js';

/** Where some words part from a name: the words `[from, to)` stand for `[nameFrom, nameTo)` of the name. */
export interface NameGap {
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** How many words may be missing or too many, at one place of the name. */
const MOST_MISSING = 3;
const MOST_EXTRA = 2;
/** What share of the name must be there. */
const LEAST = 0.7;
const SMALL = new Set([
  'a',
  'against',
  'and',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Whether `words`, which may go on behind it, begin with `name`; capitals do not count. */
export function beginsWithName(words: readonly string[], name: readonly string[]): boolean {
  return common(words, name) === name.length;
}

/**
 * The one place where the first of `words` part from `name`: a word or a few are missing, too many or mistyped; capitals
 * do not count. Null where they agree, and where they are too far apart to mean this name. The first two words and the
 * last must be there.
 */
export function nearName(words: readonly string[], name: readonly string[]): NameGap | null {
  const start = common(words, name);
  if (start === name.length || start < 2) return null;
  for (let length = name.length - MOST_MISSING; length <= name.length + MOST_EXTRA; length++) {
    if (length <= start || length > words.length) continue;
    const end = commonAtEnd(words.slice(start, length), name.slice(start));
    if (end === 0 || (start + end) / name.length < LEAST) continue;
    const gap = { from: start, to: length - end, nameFrom: start, nameTo: name.length - end };
    // "of the Authority" for "of the International Seabed Authority" is a short form.
    if (gap.to === gap.from && end === 1 && words[start - 1] === 'the') continue;
    if (isSlip(words.slice(gap.from, gap.to), name.slice(gap.nameFrom, gap.nameTo))) return gap;
  }
  return null;
}

/** Something is left out or put in, or one word stands for one that it is a slip for. */
function isSlip(written: readonly string[], official: readonly string[]): boolean {
  if (written.length === 0) return true;
  // A capital, or a year, among words that are too many begins another name: "the Vienna Declaration and the Vienna Programme of Action".
  if (official.length === 0) return written.every((word) => /^[a-z]/.test(word));
  const [wrong = '', right = ''] = [written[0], official[0]].map((word) => word?.toLowerCase());
  if (written.length > 1 || official.length > 1) return false;
  return (SMALL.has(wrong) && SMALL.has(right)) || typingDistance(wrong, right, 2) <= 2;
}

/** How many of the first words are the same. */
function common(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && isSame(a[count], b[count])) count++;
  return count;
}

/** How many of the last words are the same. */
function commonAtEnd(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && isSame(a[a.length - 1 - count], b[b.length - 1 - count])) count++;
  return count;
}

/** Whether `written` has a small letter where the name has a capital, or a capital in one of its small words ("To"). */
export function isWrongCase(written: string, official: string): boolean {
  if (written === official || !isSame(written, official)) return false;
  return SMALL.has(official) || (isSmall(written) && !isSmall(official));
}

function isSmall(word: string): boolean {
  return word.charAt(0) === word.charAt(0).toLowerCase();
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || a?.toLowerCase() === b?.toLowerCase();
}
