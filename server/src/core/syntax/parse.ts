import { joinLines } from './blocks.js';
import { InlineScanner } from './inline.js';
import { detectLayout } from './layout.js';
import { detectPrefix } from './line-prefix.js';
import { scanLines } from './lines.js';
import { settleNotes } from './notes.js';
import { KIND, TokenList } from './token-list.js';
import type { Block, Tree } from './tree.js';

/**
 * Reads any text into its lossless tree. Never throws, and the same text gives the same tree:
 * line prefix -> lines -> layout -> blocks -> note texts -> tokens, each step in the file of its name.
 */
export function parse(text: string): Tree {
  const prefix = detectPrefix(text);
  const lines = scanLines(text, prefix);
  const layout = detectLayout(text, lines);
  const drafts = joinLines(text, lines, layout);
  const notes = settleNotes(text, drafts);
  const tokens = new TokenList();
  const inline = new InlineScanner(text, notes, prefix, tokens);
  for (const draft of drafts) inline.scan(draft);
  return { text, blocks: drafts, tokens, layout };
}

/** The tree of a text that is not to be read: one block, one token. */
export function opaque(text: string): Tree {
  const tokens = new TokenList();
  tokens.fill(KIND.text, text.length);
  const block: Block = {
    kind: 'furniture',
    start: 0,
    end: text.length,
    first: 0,
    last: text.length,
    labelEnd: 0,
    notation: null,
    firstToken: 0,
    endToken: tokens.count,
  };
  return { text, blocks: text === '' ? [] : [block], tokens, layout: { wrapWidth: 0, spaced: false } };
}
