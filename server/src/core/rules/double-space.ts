import type { Passage } from '../model/passages.js';
import type { Tree } from '../syntax/tree.js';
import { lastStartingAt, type Span } from '../text/span.js';
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

  check({ text, tree, passages }, report) {
    const wide = wideSpaces(tree).filter(({ start, end }) =>
      BETWEEN_WORDS.test(text.slice(start - 1, end + 1)),
    );
    if (wide.length === 0) return;
    const found: Span[] = [];
    let length = 0;
    for (const passage of passages) {
      for (const piece of piecesOf(passage)) {
        gather(text, wide, piece, found);
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

/** The white space of a text that begins with several spaces, in order; within words they are tokens of their own. */
function wideSpaces({ text, tokens }: Tree): readonly Span[] {
  const wide: Span[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== 'space') continue;
    const start = tokens.start(at);
    if (text.charCodeAt(start) === SPACE && text.charCodeAt(start + 1) === SPACE)
      wide.push({ start, end: tokens.end(at) });
  }
  return wide;
}

const SPACE = 32;

function gather(text: string, wide: readonly Span[], piece: Span, found: Span[]): void {
  for (let at = lastStartingAt(wide, piece.start) + 1; at < wide.length; at++) {
    const span = wide[at] as Span;
    if (span.end > piece.end) return;
    if (!isInTable(text, piece, span)) found.push(span);
  }
}

/**
 * Spaces that end a line, or indent one, part no words; two behind a full stop, or its note mark, are a habit of
 * typists. Where no space belongs at all, `sign-spacing` says so. More than four set columns apart.
 */
const BETWEEN_WORDS = /^[^\s.:!?([“\]>⁰¹²³⁴-⁹] {2,4}[^\s,;:.!?)”’]$/;

function isInTable(text: string, piece: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(piece.start, start - NEAR), start);
  const after = text.slice(end, Math.min(piece.end, end + NEAR));
  return /[|\t]/.test(before.slice(before.lastIndexOf('\n') + 1)) || /^[^\n]*[|\t]/.test(after);
}
