import type { Passage } from '../model/passages.js';
import { indexWithin } from '../text/search.js';
import type { Span } from '../text/span.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'double-space',
  summary: 'One space parts two words.',
  category: 'punctuation',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source: 'Measured on official texts: some 40 in the files of 1,392 resolutions',
  lesson: 'A single space parts two words.',

  check({ text, passages }, report) {
    if (!BETWEEN_WORDS.test(text)) return;
    const found: Span[] = [];
    let length = 0;
    for (const passage of passages) {
      for (const piece of piecesOf(passage)) {
        gather(text, piece, found);
        length += piece.end - piece.start;
      }
    }
    if (found.length > FEW && found.length * JUSTIFIED > length) return;
    for (const span of found) {
      report({
        span,
        message: `${span.end - span.start} spaces stand between two words. One is enough; the others make a comparison of two versions show changes where there are none.`,
        fixes: () => [{ title: 'Keep one space', kind: 'safe', edits: [{ span, newText: ' ' }] }],
      });
    }
  },
});

/** With more than a few double spaces, and one in so many characters, the text was set in lines of equal length. */
const FEW = 5;
const JUSTIFIED = 300;
/** How far to look for the signs of a table. */
const NEAR = 80;

function piecesOf(passage: Passage): readonly Span[] {
  return passage.provision?.pieces ?? [passage.spanOf(0, passage.text.length)];
}

function gather(text: string, piece: Span, found: Span[]): void {
  let start = indexWithin(text, '  ', piece.start, piece.end);
  while (start >= 0) {
    let end = start + 2;
    while (text.charCodeAt(end) === SPACE) end++;
    const span = { start, end };
    if (BETWEEN_WORDS.test(text.slice(start - 1, end + 1)) && !isInTable(text, piece, span)) found.push(span);
    start = indexWithin(text, '  ', end, piece.end);
  }
}

const SPACE = 32;

/**
 * Spaces that end a line, or indent one, part no words; two behind a full stop, or its note mark, are a habit of
 * typists. Where no space belongs at all, `sign-spacing` says so. More than four set columns apart.
 */
const BETWEEN_WORDS = /[^\s.:!?([“\]>⁰¹²³⁴-⁹] {2,4}[^\s,;:.!?)”’]/;

function isInTable(text: string, piece: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(piece.start, start - NEAR), start);
  const after = text.slice(end, Math.min(piece.end, end + NEAR));
  return /[|\t]/.test(before.slice(before.lastIndexOf('\n') + 1)) || /^[^\n]*[|\t]/.test(after);
}
