import type { Block, Token } from '../syntax/tree.js';
import { isInvisible, isSpace } from '../text/chars.js';
import type { Span } from '../text/span.js';
import type { Ending, Field } from './resolution.js';

/** The words of one block, read once and shared by everything that classifies or shows it. */
export interface Words {
  /** Without markup, marks and label; white space folded, ends trimmed. */
  readonly text: string;
  /** From the first to the last word in the source, markup between them included, label left out. */
  readonly span: Span;
  readonly ending: Ending | null;
}

/** Reads the words of `block`; the span is empty, at the block's start, when there are none. */
export function wordsOf(text: string, block: Block): Words {
  // Joined once at the end: asking a growing string for its last character would copy it each time.
  const pieces: string[] = [];
  let spaced = true;
  let first = -1;
  let last = -1;
  let ending: Ending | null = null;
  for (const token of block.tokens) {
    if (token.kind === 'text') {
      const from = spaced && text.charCodeAt(token.start) === 32 ? token.start + 1 : token.start;
      if (from < token.end) {
        pieces.push(text.slice(from, token.end));
        spaced = text.charCodeAt(token.end - 1) === 32;
      }
      const end = lastWordEnd(text, token);
      if (end > token.start) ending = { char: text.charAt(end - 1), offset: end - 1 };
    } else if (token.kind === 'space' && !spaced) {
      pieces.push(' ');
      spaced = true;
    }
    if (token.kind === 'label' || token.kind === 'note-label') {
      // The emphasis that wraps a number stands before it and is no word.
      first = -1;
      last = -1;
    } else if (token.kind !== 'space' && token.kind !== 'comment') {
      if (first < 0 && !isOpeningSign(token)) first = token.start;
      last = token.end;
    }
  }
  const start = first < 0 ? block.start : trimStart(text, first, last);
  const words = pieces.length === 1 ? (pieces[0] as string) : pieces.join('');
  return {
    text: spaced && words !== '' ? words.slice(0, -1) : words,
    span: { start, end: trimEnd(text, start, last) },
    ending,
  };
}

/** A stretch of words that was taken from the source character by character, or one space that stands for white space. */
export interface Stretch extends Span {
  /** Where it starts in the source; `start` and `end` count in the words. */
  readonly source: number;
  /** Marked as italic, bold or underlined. */
  readonly emphasized: boolean;
}

/** Where the words that `wordsOf` reads from `block` come from, in order and without a gap. */
export function stretchesOf(text: string, block: Block): Stretch[] {
  const stretches: Stretch[] = [];
  let length = 0;
  let spaced = true;
  let open = 0;
  const add = (source: number, count: number): void => {
    stretches.push({ start: length, end: length + count, source, emphasized: open > 0 });
    length += count;
  };
  for (const token of block.tokens) {
    if (token.kind === 'emphasis-open') open++;
    else if (token.kind === 'emphasis-close') open--;
    else if (token.kind === 'text') {
      const from: number = spaced && text.charCodeAt(token.start) === 32 ? token.start + 1 : token.start;
      if (from === token.end) continue;
      add(from, token.end - from);
      spaced = text.charCodeAt(token.end - 1) === 32;
    } else if (token.kind === 'space' && !spaced) {
      add(token.start, 1);
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

function isOpeningSign(token: Token): boolean {
  return token.kind === 'markup' || token.kind === 'furniture';
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** A space is left where a comment stood behind the last word. */
function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return Math.max(start, at);
}

/** Emphasis signs that lost their partner are no words either: punctuation stands before them. */
function lastWordEnd(text: string, token: Token): number {
  let end = token.end;
  while (end > token.start && isNoWord(text.charCodeAt(end - 1))) end--;
  return end;
}

function isNoWord(code: number): boolean {
  return isSpace(code) || code === 42 || code === 95 || isInvisible(code);
}
