import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import type { TextEdit } from '../text/edit.js';
import { lastStartingAt } from '../text/span.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'subparagraph-italic',
  summary: 'Subparagraphs open in roman type; only paragraphs have an opening phrase in italics.',
  category: 'numbering',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  source: 'Measured on official texts: none of 3,487 subparagraphs of the General Assembly opens in italics',

  check(document, report) {
    for (const passage of document.passages) {
      if (!passage.isItem || !passage.isEmphasized(0)) continue;
      const end = emphasizedEnd(passage);
      const opening = passage.text.slice(0, end);
      // Nor is the title of a publication an opening, nor a subparagraph that is a heading.
      if (end === passage.text.length || TITLE.test(opening)) continue;
      const span = passage.spanOf(0, end);
      report({
        span,
        message: `“${opening}” opens a subparagraph. Only the opening phrases of paragraphs are italic: set it in roman type.`,
        fixes: () => [
          { title: 'Set in roman type', kind: 'unsafe', edits: withoutEmphasis(document, span.start) },
        ],
      });
    }
  },
});

const TITLE = /^.{1,60}? \p{Lu}/u;

/** Where the emphasis that opens `passage` ends, in its text. */
function emphasizedEnd(passage: Passage): number {
  const { text } = passage;
  let end = text.indexOf(' ');
  while (end >= 0 && passage.isEmphasized(end)) end = text.indexOf(' ', end + 1);
  if (end < 0) return text.length;
  while (end > 1 && !passage.isEmphasized(end - 1)) end--;
  return end;
}

/** Removes the signs of the emphasis in which the character at `offset` stands. */
function withoutEmphasis({ tree }: ResolutionDocument, offset: number): TextEdit[] {
  const tokens = tree.blocks[lastStartingAt(tree.blocks, offset)]?.tokens ?? [];
  const open = tokens.findLast(({ kind, start }) => kind === 'emphasis-open' && start < offset);
  const close = tokens.find(({ kind, start }) => kind === 'emphasis-close' && start > offset);
  return [open, close]
    .filter((token) => token !== undefined)
    .map(({ start, end }) => ({ span: { start, end }, newText: '' }));
}
