import type { Block, Token, Tree } from '../syntax/tree.js';
import { isDigit, isSuperscriptDigit, superscriptValue } from '../text/chars.js';
import type { Footnote, NoteMark } from './resolution.js';
import { wordsOf } from './words.js';

/** All note marks of the text, in order. `<sup>1,2</sup>` gives two. */
export function readNoteMarks(tree: Tree): NoteMark[] {
  const marks: NoteMark[] = [];
  for (const block of tree.blocks) {
    for (const token of block.tokens) {
      if (token.kind === 'note-mark') addMarks(tree.text, token, marks);
    }
  }
  return marks;
}

/** The note texts in `blocks`, each with the marks that refer to it. */
export function readFootnotes(tree: Tree, blocks: readonly Block[], marks: readonly NoteMark[]): Footnote[] {
  const byLabel = new Map<string, NoteMark[]>();
  for (const mark of marks) {
    const list = byLabel.get(mark.label);
    if (list === undefined) byLabel.set(mark.label, [mark]);
    else list.push(mark);
  }
  const footnotes: Footnote[] = [];
  for (const block of blocks) {
    const token = block.tokens.find(({ kind }) => kind === 'note-label' || kind === 'label');
    if (token === undefined) continue;
    const { labelStart } = token;
    const labelEnd = token.kind === 'label' ? endOfDigits(tree.text, token) : token.labelEnd;
    const label = normalLabel(tree.text, labelStart, labelEnd);
    const words = wordsOf(tree.text, block);
    footnotes.push({
      label,
      labelSpan: { start: labelStart, end: labelEnd },
      text: words.text,
      span: { start: token.start, end: Math.max(token.end, words.span.end) },
      notation: block.notation ?? 'plain',
      references: byLabel.get(label) ?? [],
    });
    byLabel.delete(label);
  }
  return footnotes;
}

/** Under a heading "Notes" the texts are numbered "1." like paragraphs; the stop is no part of the label. */
function endOfDigits(text: string, { start, end }: Token): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function addMarks(text: string, token: Token, marks: NoteMark[]): void {
  const { start, end, labelStart, labelEnd } = token;
  const inner = text.slice(labelStart, labelEnd);
  if (!inner.includes(',')) {
    marks.push({
      label: normalLabel(text, labelStart, labelEnd),
      span: { start, end },
      labelSpan: { start: labelStart, end: labelEnd },
    });
    return;
  }
  for (const match of inner.matchAll(/[^,\s]+/g)) {
    const from = labelStart + match.index;
    const to = from + match[0].length;
    marks.push({
      label: normalLabel(text, from, to),
      span: { start, end },
      labelSpan: { start: from, end: to },
    });
  }
}

/** A label without white space or backslashes, superscript digits as plain ones. */
function normalLabel(text: string, start: number, end: number): string {
  let label = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSuperscriptDigit(code)) label += superscriptValue(code);
    else if (code > 32 && code !== 92) label += text.charAt(at);
  }
  return label;
}
