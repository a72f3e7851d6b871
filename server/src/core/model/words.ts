import type { Block, TokenKind, Tree } from '../syntax/tree.js';
import { isInvisible, isSpace } from '../text/chars.js';
import { inOnePiece } from '../text/one-piece.js';
import type { Span } from '../text/span.js';
import type { Ending, Field } from './resolution.js';

/** The words of one block, which everything that classifies or shows it shares. */
export interface Words {
  /** Without markup, marks and label; white space folded, ends trimmed. */
  readonly text: string;
  /** From the first to the last word in the source, markup between them included, label left out. */
  readonly span: Span;
  readonly ending: Ending | null;
}

/** The words of a block that holds none. */
export const NO_WORDS: Words = { text: '', span: { start: 0, end: 0 }, ending: null };

/** The words of each block, by its place in the tree; a block that holds none has nothing, at offset 0. */
export function readWords(tree: Tree): readonly Words[] {
  return tree.blocks.map((block) => (holdsWords(block) ? wordsOf(tree, block) : NO_WORDS));
}

function holdsWords({ kind }: Block): boolean {
  return kind !== 'blank' && kind !== 'rule' && kind !== 'comment' && kind !== 'furniture';
}

/** The words of `block`. */
export function wordsOf(tree: Tree, block: Block): Words {
  return { text: textOf(tree, block), span: spanOf(tree, block), ending: endingOf(tree, block) };
}

/** White space folded and trimmed. */
function textOf({ text, tokens }: Tree, { firstToken, endToken }: Block): string {
  let only = '';
  // Joined at the end: to read a text that grew piece by piece, sign by sign, takes twice as long.
  let pieces: string[] | null = null;
  // White space was passed since the last word.
  let spaced = false;
  for (let at = firstToken; at < endToken; at++) {
    const kind = tokens.kind(at);
    if (kind === 'space') spaced = true;
    if (kind !== 'text') continue;
    const start = tokens.start(at);
    const end = tokens.end(at);
    const from = text.charCodeAt(start) === 32 ? start + 1 : start;
    const to = text.charCodeAt(end - 1) === 32 ? end - 1 : end;
    if (from >= to) {
      spaced = true;
      continue;
    }
    const piece = text.slice(from, to);
    if (only === '') only = piece;
    else {
      pieces ??= [only];
      if (spaced || from > start) pieces.push(' ');
      pieces.push(piece);
    }
    spaced = to < end;
  }
  return pieces === null ? inOnePiece(only) : pieces.join('');
}

/** From the first word to the last sign; empty, at the start of the block, when nothing follows the label. */
function spanOf({ text, tokens }: Tree, block: Block): Span {
  let first = -1;
  let last = -1;
  for (let at = block.endToken - 1; at >= block.firstToken; at--) {
    const kind = tokens.kind(at);
    if (kind === 'label' || kind === 'note-label') break;
    if (kind === 'space' || kind === 'comment') continue;
    if (last < 0) last = tokens.end(at);
    if (!isOpeningSign(kind)) first = tokens.start(at);
  }
  let start = first < 0 ? block.start : first;
  while (first >= 0 && start < last && isSpace(text.charCodeAt(start))) start++;
  // A space is left where a comment stood behind the last word.
  let end = Math.max(start, last);
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The last character that is neither space, note mark nor markup. */
function endingOf({ text, tokens }: Tree, { firstToken, endToken }: Block): Ending | null {
  for (let at = endToken - 1; at >= firstToken; at--) {
    if (tokens.kind(at) !== 'text') continue;
    const offset = lastWordEnd(text, tokens.start(at), tokens.end(at)) - 1;
    if (offset >= tokens.start(at)) return { char: text.charAt(offset), offset };
  }
  return null;
}

/** A stretch of words that was taken from the source character by character, or one space that stands for white space. */
export interface Stretch extends Span {
  /** Where it starts in the source; `start` and `end` count in the words. */
  readonly source: number;
  /** Marked as italic, bold or underlined. */
  readonly emphasized: boolean;
}

/** Where the words that `readWords` reads from `block` come from, in order and without a gap. */
export function stretchesOf({ text, tokens }: Tree, block: Block): Stretch[] {
  const stretches: Stretch[] = [];
  let length = 0;
  let spaced = true;
  let open = 0;
  const add = (source: number, count: number): void => {
    stretches.push({ start: length, end: length + count, source, emphasized: open > 0 });
    length += count;
  };
  for (let at = block.firstToken; at < block.endToken; at++) {
    const kind = tokens.kind(at);
    const start = tokens.start(at);
    const end = tokens.end(at);
    if (kind === 'emphasis-open') open++;
    else if (kind === 'emphasis-close') open--;
    else if (kind === 'text') {
      const from: number = spaced && text.charCodeAt(start) === 32 ? start + 1 : start;
      if (from === end) continue;
      add(from, end - from);
      spaced = text.charCodeAt(end - 1) === 32;
    } else if (kind === 'space' && !spaced) {
      add(start, 1);
      spaced = true;
    }
  }
  // The words end with their last letter, not with a space.
  const last = stretches.at(-1);
  if (spaced && last !== undefined) stretches[stretches.length - 1] = { ...last, end: last.end - 1 };
  return stretches;
}

/** The words of one block as a field. */
export function fieldOf(words: Words): Field {
  return { text: words.text, span: words.span };
}

function isOpeningSign(kind: TokenKind): boolean {
  return kind === 'markup' || kind === 'furniture';
}

/** Emphasis signs that lost their partner are no words either: punctuation stands before them. */
function lastWordEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isNoWord(text.charCodeAt(at - 1))) at--;
  return at;
}

function isNoWord(code: number): boolean {
  return isSpace(code) || code === 42 || code === 95 || isInvisible(code);
}
