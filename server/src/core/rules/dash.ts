import type { Span } from '../text/span.js';
import { monthNumber } from '../un/dates.js';
import { defineWordRule, type Finding } from './rule.js';

export default defineWordRule({
  id: 'dash',
  summary: 'Ranges and asides have an en dash: no hyphen and no em dash.',
  category: 'punctuation',
  severity: 'hint',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial guidelines, punctuation (dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm); 869 of 869 ranges of years in resolutions of the General Assembly',
  lesson: '“2015–2030” has the longer dash, a compound such as “follow-up” the short one.',

  wakes: ['-0', '—'],
  strays: ['-'],

  meet({ passage, document, start }, report) {
    const { text, half } = passage;
    const keepsDays = half !== null && document.resolution.profile === 'assembly';
    const finding = dashAt({ text, keepsDays, spanOf: (from, to) => passage.spanOf(from, to) }, start);
    if (finding !== null) report(finding);
  },

  /** The lines of the masthead in which dates stand. */
  check({ text, resolution }, report) {
    const { place, session, date } = resolution.masthead;
    for (const field of [place, session, date]) {
      if (field === null) continue;
      const { start, end } = field.span;
      const spanOf = (from: number, to: number): Span => ({ start: start + from, end: start + to });
      const words = { text: text.slice(start, end), keepsDays: false, spanOf };
      for (let at = 0; at < words.text.length; at++) {
        const finding = dashAt(words, at);
        if (finding !== null) report(finding);
      }
    }
  },
});

/** Words and the way from them to the source. */
interface Words {
  readonly text: string;
  /** Running text says "from 13 to 15 May": a range of days in it is another rule's matter. */
  readonly keepsDays: boolean;
  spanOf(start: number, end: number): Span;
}

function dashAt(words: Words, at: number): Finding | null {
  switch (words.text.charAt(at)) {
    case '-':
      return hyphenAt(words, at);
    case '—':
      return emDashAt(words, at);
    default:
      return null;
  }
}

/** How far a range reaches on either side of its sign: "30 September" has twelve characters, a space and a bracket. */
const NEAR = 16;

interface Range {
  readonly what: string;
  /** What stands before and behind the hyphen; the first group is a figure, the second the name of a month. */
  readonly before: RegExp;
  readonly after: RegExp;
}

const YEARS: Range = {
  what: 'years',
  before: /(?:^|[\s(“])((?:19|20)\d\d)$/,
  after: /^((?:19|20)\d\d)(?![\w/-])/,
};
const NUMBERS: Range = {
  what: 'numbers',
  before: /\b(?:pp\.|paras\.|paragraphs|pages|articles|arts\.|chaps\.|vols\.|Nos\.) (\d{1,4})$/,
  after: /^(\d{1,4})(?![\w/-])/,
};
/** "22-26 May", "26 August-4 September" */
const DAYS: Range = {
  what: 'days',
  before: /(?:^|[\s(])(\d{1,2})(?: ([A-Z][a-z]{2,8}))?$/,
  after: /^(\d{1,2}) ([A-Z][a-z]{2,8})\b/,
};

function hyphenAt(words: Words, at: number): Finding | null {
  const { text } = words;
  const next = text.charAt(at + 1);
  if (next === ' ') return text.charAt(at - 1) === ' ' ? asideAt(words, at, at + 1) : null;
  if (next < '0' || next > '9') return null;
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + 1, at + 1 + NEAR);
  const range = (words.keepsDays ? [YEARS, NUMBERS] : [YEARS, NUMBERS, DAYS]).find((one) =>
    isRange(one, before, after),
  );
  if (range === undefined) return null;
  const span = words.spanOf(at, at + 1);
  return {
    span,
    message: `A hyphen stands in a range of ${range.what}. A hyphen joins the halves of a word; between two ${range.what} stands an en dash (–).`,
    fixes: () => [{ title: 'Write an en dash', kind: 'safe', edits: [{ span, newText: '–' }] }],
  };
}

function isRange({ before, after }: Range, first: string, second: string): boolean {
  const from = before.exec(first);
  const to = from === null ? null : after.exec(second);
  if (from === null || to === null) return false;
  const [, low, startMonth] = from;
  const [, high, endMonth] = to;
  if (endMonth !== undefined && monthNumber(endMonth) === null) return false;
  return startMonth === undefined ? Number(low) < Number(high) : monthNumber(startMonth) !== null;
}

/** A lone sign in a cell of a table or at the start of a line sets off no aside. */
const ENDS_WORD = /[\p{L}\d)”’%,.]$/u;
const STARTS_WORD = /^[\p{L}\d(“‘]/u;

function asideAt(words: Words, start: number, end: number): Finding | null {
  const { text } = words;
  if (!ENDS_WORD.test(text.slice(start - 2, start - 1)) || !STARTS_WORD.test(text.slice(end + 1, end + 2)))
    return null;
  const span = words.spanOf(start, end);
  return {
    span,
    message:
      'A hyphen between spaces stands for a dash. Asides are set off by an en dash (–) between spaces.',
    fixes: () => [{ title: 'Write an en dash', kind: 'safe', edits: [{ span, newText: '–' }] }],
  };
}

function emDashAt(words: Words, at: number): Finding | null {
  const { text } = words;
  const start = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const end = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  if (
    !ENDS_WORD.test(text.slice(Math.max(0, start - 1), start)) ||
    !STARTS_WORD.test(text.slice(end, end + 1))
  )
    return null;
  const inRange =
    /\d$/.test(text.slice(Math.max(0, start - 1), start)) && /^\d/.test(text.slice(end, end + 1));
  const put = inRange ? '–' : ' – ';
  const span = words.spanOf(start, end);
  return {
    span: words.spanOf(at, at + 1),
    message:
      'An em dash (—) stands here. United Nations texts have the en dash (–), with a space on each side in an aside.',
    fixes: () => [{ title: 'Write an en dash', kind: 'safe', edits: [{ span, newText: put }] }],
  };
}
