import type { Block, Tree } from '../syntax/tree.js';
import { isSpace } from '../text/chars.js';
import { type Opening, readOpening } from '../un/openings.js';
import type { Field } from './resolution.js';
import type { Words } from './words.js';

export interface OpeningWords {
  readonly field: Field | null;
  readonly emphasized: boolean;
  /** What the grammar of openings reads, whatever is emphasized. */
  readonly reading: Opening | null;
  /** Which part the phrase belongs to by its grammar; null when it is in no list. */
  readonly part: 'preambular' | 'operative' | null;
}

/** The opening phrase of a block: its emphasized first words, or what the grammar of openings finds. */
export function openingOf(tree: Tree, block: Block, words: Words): OpeningWords {
  const reading = readOpening(words.text);
  const part = reading?.part ?? null;
  const marked = emphasizedStart(tree, block);
  if (marked !== null) return { field: marked, emphasized: true, reading, part };
  if (reading === null) return { field: null, emphasized: false, reading, part };
  const text = words.text.slice(0, reading.length);
  return {
    field: { text, span: { start: words.span.start, end: sourceEnd(tree, block, words, reading.length) } },
    emphasized: false,
    reading,
    part,
  };
}

/** The words between the emphasis signs that open the block, unless they are all of it. */
function emphasizedStart(tree: Tree, { firstToken, endToken }: Block): Field | null {
  const { text: source, tokens } = tree;
  let at = firstToken;
  while (at < endToken && isBeforeWords(tree, at)) at++;
  if (at === endToken || tokens.kind(at) !== 'emphasis-open') return null;
  let text = '';
  // Kept apart: asking a growing string for its last character would put it together each time.
  let spaced = false;
  let start = -1;
  let end = -1;
  for (at++; at < endToken; at++) {
    const kind = tokens.kind(at);
    if (kind === 'emphasis-close') {
      if (start >= 0) break;
      // "*4.* *Urges*": the number was set off by itself.
      while (at + 1 < endToken && isBeforeWords(tree, at + 1)) at++;
      if (at + 1 === endToken || tokens.kind(at + 1) !== 'emphasis-open') return null;
    }
    if (kind === 'space' && !spaced && start >= 0) {
      text += ' ';
      spaced = true;
    }
    if (kind !== 'text') continue;
    const from = tokens.start(at);
    if (start < 0) start = from;
    end = tokens.end(at);
    // On both sides of a comment stands a space.
    text += source.slice(spaced && source.charCodeAt(from) === 32 ? from + 1 : from, end);
    spaced = source.charCodeAt(end - 1) === 32;
  }
  if (at === endToken || start < 0) return null;
  const trimmed = withoutTrailingCommas(text);
  return trimmed === ''
    ? null
    : { text: trimmed, span: { start, end: end - (text.length - trimmed.length) } };
}

function isBeforeWords({ text, tokens }: Tree, at: number): boolean {
  switch (tokens.kind(at)) {
    case 'space':
    case 'comment':
    case 'furniture':
    case 'label':
    case 'markup':
      return true;
    case 'text': {
      const start = tokens.start(at);
      return tokens.end(at) - start === 1 && isSpace(text.charCodeAt(start));
    }
    default:
      return false;
  }
}

/** Not by a pattern: one that is anchored at the end only tries at every space of a long text. */
function withoutTrailingCommas(text: string): string {
  let end = text.length;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 44)) end--;
  return text.slice(0, end);
}

/** Where the first `length` characters of the folded words end in the source. */
function sourceEnd({ text, tokens }: Tree, block: Block, words: Words, length: number): number {
  let rest = length;
  let spaced = true;
  for (let at = block.firstToken; at < block.endToken; at++) {
    const end = tokens.end(at);
    if (end <= words.span.start) continue;
    const kind = tokens.kind(at);
    if (kind === 'space' && !spaced) {
      rest--;
      spaced = true;
    }
    if (kind !== 'text') continue;
    let start = Math.max(tokens.start(at), words.span.start);
    if (spaced && text.charCodeAt(start) === 32) start++;
    if (end - start >= rest) return start + rest;
    rest -= end - start;
    if (end > start) spaced = text.charCodeAt(end - 1) === 32;
  }
  return words.span.end;
}
