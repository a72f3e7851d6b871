import type { Passage } from '../model/passages.js';
import { isLetter } from '../text/chars.js';
import { defineWordRule, type Fix, type Word } from './rule.js';

/** Signs in a row, of which one is enough: ",,", ";;", ",;", ". ." */
const RUN = /[,;:.](?: ?[,;:.])+/y;

export default defineWordRule({
  id: 'double-punctuation',
  summary: 'No comma, semicolon, colon or full stop follows another.',
  category: 'punctuation',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source: 'Measured on official texts: 1 in 52,564 paragraphs',
  lesson: 'One sign is enough, and when a clause is moved the old sign often stays behind.',

  wakes: [],
  // The second of a run strays always.
  strays: [',', ';', ':', '.'],

  meet(word, report) {
    const { passage } = word;
    const run = runAt(word);
    if (run === null) return;
    const start = run.start + (LEADING.exec(run.signs)?.[0].length ?? 0);
    const signs = withoutDots(run.signs.slice(start - run.start));
    if (signs.length < 2) return;
    report({
      span: passage.spanOf(start, start + signs.length),
      message: `Punctuation marks stand together: “${signs}”. Some of them are left over from an earlier wording: keep the one that belongs here.`,
      fixes: () => fixesFor(passage, signs, start),
    });
  },
});

/** The signs in a row of which `word` is the second; null where it stands alone or at another place. */
function runAt({
  passage: { text },
  start,
}: Word): { readonly start: number; readonly signs: string } | null {
  const first = placeBefore(text, start);
  if (!isSign(text, first) || isSign(text, placeBefore(text, first))) return null;
  RUN.lastIndex = first;
  const signs = RUN.exec(text)?.[0];
  return signs === undefined ? null : { start: first, signs };
}

/** Where a sign before the one at `at` would stand, with or without a space between them. */
function placeBefore(text: string, at: number): number {
  return text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
}

function isSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ',;:.'.includes(text.charAt(at));
}

/** "Ibid.,": a full stop that belongs to its word comes before any other sign; three in a row stand for words left out. */
const LEADING = /^\.(?: ?\.){2,}|^(?:\. ?){1,2}(?=[,;:])/;

/** Three full stops or more at the end of `signs` stand for words left out, too. */
function withoutDots(signs: string): string {
  let dots = 0;
  let end = signs.length;
  for (; end > 0 && '. '.includes(signs.charAt(end - 1)); end--) if (signs.charAt(end - 1) === '.') dots++;
  return dots > 2 ? signs.slice(0, end) : signs;
}

function fixesFor(passage: Passage, signs: string, start: number): Fix[] {
  const end = start + signs.length;
  if (!passage.isVerbatim(start, end)) return [];
  const kept = signs.charAt(signs.length - 1);
  const same = signs.replaceAll(' ', '') === kept.repeat(signs.replaceAll(' ', '').length);
  // Where a word follows at once, more than a sign is wrong.
  const isCertain = same && !isLetter(passage.text.charCodeAt(end));
  return [
    {
      title: `Keep one “${kept}”`,
      // Which of two different signs is meant only the writer knows.
      kind: isCertain ? 'safe' : 'unsafe',
      // The last sign stays where it is: how a paragraph closes is another rule's matter.
      edits: [{ span: passage.spanOf(start, end - 1), newText: '' }],
    },
  ];
}
