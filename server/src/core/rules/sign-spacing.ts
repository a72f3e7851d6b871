import { isDigit, isLetter, isLowerAscii, isUpperAscii } from '../text/chars.js';
import { defineWordRule, type Word } from './rule.js';

export default defineWordRule({
  id: 'sign-spacing',
  summary: 'A space follows a comma or a closing bracket, and never comes before one.',
  category: 'punctuation',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: 12 slips in 52,564 paragraphs',
  lesson: 'Signs stand close to the word before them.',

  wakes: [],
  strays: [',', ';', ':', '.', '!', '?', ')', '”', '(', '“', '’'],

  meet(word, report) {
    const { passage, document, start, text } = word;
    const at = misplaced(word);
    if (at === null) return;
    const isSpace = passage.text.charAt(at) === ' ';
    // From the end of what stands before to the beginning of what stands behind.
    const edge = isSpace ? at + 1 : at;
    const span = { start: passage.spanOf(at - 1, at).end, end: passage.spanOf(edge, edge + 1).start };
    // A line end counts as a space, but not as one that the writer has typed; and marks have rules of their own.
    if (!ONLY_SPACES.test(document.text.slice(span.start, span.end))) return;
    const side = at <= start && !(isSpace && at === start) ? 'before' : 'behind';
    report({
      span: passage.spanOf(Math.min(at, start), Math.max(edge, word.end)),
      message: isSpace
        ? `A space stands ${side} “${text}”, where none belongs. Take it away.`
        : `No space stands ${side} “${text}”. Words are parted by a space: add it.`,
      fixes: () => [
        isSpace
          ? { title: 'Take the space away', kind: 'safe', edits: [{ span, newText: '' }] }
          : { title: 'Add a space', kind: 'safe', edits: [{ span, newText: ' ' }] },
      ],
    });
  },
});

/** A few at most: a wide gap sets columns apart. */
const ONLY_SPACES = /^[ \u00a0]{0,4}$/;

/** Where in the words a space is to be taken away, if one stands there, or added; null where all is well. */
function misplaced(word: Word): number | null {
  switch (word.text) {
    case '(':
    case '“':
      return roundOpening(word);
    case '’':
      return beforeSuffix(word);
    default:
      return roundClosing(word);
  }
}

function roundOpening({ passage: { text }, start, end }: Word): number | null {
  const before = text.charCodeAt(start - 1);
  const isGlued = isLetter(before) || isDigit(before);
  // "the Plan( of Action" has its space on the wrong side: that takes more than one step.
  if (text.charAt(end) === ' ') return isGlued ? null : end;
  // "State(s)" and "A/RES/(…)" are written without a space.
  const opens = text.charAt(start) === '(' ? /^(?:[A-Z][a-z]|[a-z]{4})/.test(text.slice(end, end + 4)) : true;
  return opens && (isLowerAscii(before) || isDigit(before)) ? start : null;
}

/** "Herzegovina ’s" */
function beforeSuffix({ passage: { text }, start, end }: Word): number | null {
  const spaced = text.charAt(start - 1) === ' ' && isLetter(text.charCodeAt(start - 2));
  return spaced && /^s(?:\W|$)/.test(text.slice(end, end + 2)) ? start - 1 : null;
}

function roundClosing({ passage: { text }, text: sign, start, end }: Word): number | null {
  const next = text.charCodeAt(end);
  if (text.charAt(start - 1) === ' ') {
    if (isDigit(next) || isLetter(next) || ',;:.'.includes(text.charAt(start - 2))) return null;
    return sign === '.' && text.charAt(end) === '.' ? null : start - 1;
  }
  if (!isLetter(next) || isInAddress(text, start)) return null;
  const before = text.charCodeAt(start - 1);
  const words = text.slice(end, end + 2);
  switch (sign) {
    case ',':
    case ';':
      return isLetter(before) || isDigit(before) || ')”'.includes(text.charAt(start - 1)) ? end : null;
    case '.': {
      const closes = isLowerAscii(before) && isLowerAscii(text.charCodeAt(start - 2));
      return closes && isUpperAscii(next) && isLowerAscii(words.charCodeAt(1)) ? end : null;
    }
    case ')':
      return /^[a-z]{2}/.test(words) && !/\([a-z-]{1,6}$/.test(text.slice(Math.max(0, start - 7), start))
        ? end
        : null;
    case '”':
      return /^[a-z]{2}/.test(words) ? end : null;
    default:
      return null;
  }
}

/** Whether the signs before `at`, up to a space, are those of a web address or a symbol. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return /[/@]|www/.test(before.slice(before.lastIndexOf(' ') + 1));
}
