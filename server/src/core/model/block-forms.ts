import type { Block, Tree } from '../syntax/tree.js';
import { digitsIn, numberIn } from '../text/digits.js';
import type { Span } from '../text/span.js';
import { findSlip } from '../un/opening-slips.js';
import { type Organ, organOf } from '../un/organs.js';
import { isHeadingLike, isResolvedLine } from './lines-of-form.js';
import { type OpeningWords, openingOf } from './opening.js';
import type { Label } from './resolution.js';
import type { Words } from './words.js';

/** The longest line that may be an organ line, a closing line or the like. */
export const LONGEST_LINE = 200;

/** A cheap look before the words are read: blocks of other kinds and long ones are no organ lines. */
export function mayBeOrgan(block: Block): boolean {
  return (block.kind === 'line' || block.kind === 'heading') && block.end - block.start < LONGEST_LINE;
}

/** A heading names an organ in the masthead too ("# General Assembly"); the organ line has its article, and as a heading its comma. */
export function organIn(block: Block, words: Words): Organ | null {
  return block.kind === 'heading' && !words.text.endsWith(',') ? null : organOf(words.text);
}

/** Without an organ line the body starts at the first paragraph that could be nothing else. */
export function looksLikeParagraph(tree: Tree, block: Block, words: Words): boolean {
  if (block.kind !== 'line' && block.kind !== 'numbered') return false;
  if (isResolvedLine(words.text)) return true;
  const { part } = openingOf(tree, block, words);
  if (part === null) return false;
  if (block.kind === 'numbered') return true;
  const last = words.ending?.char;
  return part === 'preambular' && (last === ',' || last === ':' || last === ';');
}

/** The number that opens `block`, the emphasis round it left out, and escapes removed from its text. */
export function labelOf(source: string, { first, labelEnd }: Block): Label {
  let start = first;
  while (start < labelEnd && source.charCodeAt(start) === 42) start++;
  const span = { start, end: labelEnd };
  const text = cleanLabel(source, span);
  const digits = digitsIn(text, 0, text.length);
  return {
    text,
    span,
    value: digits.end > digits.start ? numberIn(text, digits.start, digits.end) : null,
    // Behind the number of nearly every label stands its stop alone.
    inserted: text.length > digits.end + 1 && /[a-z]{3,}|\d\.\d/.test(text),
  };
}

export function cleanLabel(source: string, span: Span): string {
  return source.slice(span.start, span.end).replace(/[\\*_]/g, '');
}

/** A line that can be no paragraph: a few words without closing punctuation that open nothing, or nothing but an opening. */
export function isBareHeading(words: Words, opening: OpeningWords): boolean {
  if (!isHeadingLike(words.text)) return false;
  return opening.field === null ? opening.part === null : opening.field.text === words.text;
}

export function isShortHeading(words: string): boolean {
  return isHeadingLike(words) && words.split(' ').length <= 8;
}

/** "Reaclling" opens a paragraph too. */
export function isMistyped({ text }: Words, { part }: OpeningWords): boolean {
  return part === null && findSlip(text, 'preambular', 0) !== null;
}

/** "Reports by the Secretary-General" between numbered paragraphs starts with a verb's letters and is none. */
export function isOpenHeading(words: Words, opening: OpeningWords): boolean {
  return !opening.emphasized && (isHeadingLike(words.text) || /^\S+:$/.test(words.text));
}

/** Whether any words of the block are marked as italic, bold or underlined. */
export function hasEmphasis({ tokens }: Tree, { firstToken, endToken }: Block): boolean {
  for (let at = firstToken; at < endToken; at++) if (tokens.kind(at) === 'emphasis-open') return true;
  return false;
}

/** The white space before the first sign of a block, in characters. */
export function indentOf({ tokens }: Tree, { firstToken }: Block): number {
  return tokens.kind(firstToken) === 'space' ? tokens.end(firstToken) - tokens.start(firstToken) : 0;
}

export function countLines(text: string, block: Block): number {
  let count = 0;
  for (let at = block.start; at < block.end; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}
