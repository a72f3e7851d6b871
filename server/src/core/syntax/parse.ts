import { joinLines } from './blocks.js';
import { InlineScanner } from './inline.js';
import { detectLayout } from './layout.js';
import { detectPrefix } from './line-prefix.js';
import { scanLines } from './lines.js';
import { settleNotes } from './notes.js';
import type { Block, Token, Tree } from './tree.js';

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
  const inline = new InlineScanner(text, notes, prefix);
  const blocks: Block[] = new Array(drafts.length);
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as (typeof drafts)[number];
    const tokens = inline.scan(draft);
    blocks[at] = {
      kind: draft.kind,
      start: draft.start,
      end: draft.end,
      label: draft.label,
      notation: draft.notation,
      tokens,
    };
  }
  return { text, blocks, layout };
}

/** The tree of a text that is not to be read: one block, one token. */
export function opaque(text: string): Tree {
  const start = 0;
  const end = text.length;
  const tokens: Token[] = end === 0 ? [] : [{ kind: 'text', start, end, labelStart: start, labelEnd: end }];
  const blocks: Block[] =
    end === 0 ? [] : [{ kind: 'furniture', start, end, label: null, notation: null, tokens }];
  return { text, blocks, layout: { wrapWidth: 0, spaced: false } };
}
