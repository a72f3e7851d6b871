import type { ResolutionDocument } from '../../model/document.js';
import type { Passage } from '../../model/passages.js';
import { tokensOf } from '../../syntax/tokens-of.js';
import type { TextEdit } from '../../text/edit.js';
import { lastStartingAt, type Span } from '../../text/span.js';

/** Where the emphasis in which the character at `from` of `passage` stands ends, in its text. */
export function emphasisEnd(passage: Passage, from: number): number {
  const { text } = passage;
  let end = text.indexOf(' ', from);
  while (end >= 0 && passage.isEmphasized(end)) end = text.indexOf(' ', end + 1);
  if (end < 0) end = text.length;
  while (end > from + 1 && !passage.isEmphasized(end - 1)) end--;
  return end;
}

/** Removes the signs of the emphasis in which the character at `offset` of the source stands. */
export function withoutEmphasis({ tree }: ResolutionDocument, offset: number): TextEdit[] {
  const block = tree.blocks[lastStartingAt(tree.blocks, offset)];
  const tokens = block === undefined ? [] : tokensOf(tree, block);
  const open = tokens.findLast(({ kind, end }) => kind === 'emphasis-open' && end <= offset);
  const close = tokens.find(({ kind, start }) => kind === 'emphasis-close' && start > offset);
  return [open, close]
    .filter((token) => token !== undefined)
    .map(({ start, end }) => ({ span: { start, end }, newText: '' }));
}

/** Puts the stretch `span` of the source in italics, with the sign that the text uses. */
export function emphasize({ text }: ResolutionDocument, { start, end }: Span): TextEdit[] {
  const sign = text.includes('*') || !text.includes('_') ? '*' : '_';
  return [
    { span: { start, end: start }, newText: sign },
    { span: { start: end, end }, newText: sign },
  ];
}

/** Whether the notes of the text have kept their italics: “Treaty Series” or another title in one of them has some. */
export function italicsInNotes({ passages, tree }: ResolutionDocument): boolean {
  if (!tree.tokens.mayHave('emphasis-open')) return false;
  return passages.some((passage) => passage.note !== null && isTitleEmphasized(passage));
}

const TITLE = /\b(?:Treaty Series|Official Records|Report of the|Supplement No)\b/;

function isTitleEmphasized(passage: Passage): boolean {
  const title = TITLE.exec(passage.text);
  return title !== null && passage.isEmphasized(title.index);
}
