import type { Item, Provision } from '../../model/resolution.js';
import type { Span } from '../../text/span.js';

/** A subparagraph that has none of its own. */
export interface Leaf {
  readonly item: Item;
  /** Nothing of the paragraph follows it, so that it closes the paragraph. */
  readonly isLast: boolean;
}

const NONE: readonly Leaf[] = [];

/** The subparagraphs of `paragraph`, of all degrees, that have none of their own, in reading order. */
export function leavesOf(paragraph: Provision): readonly Leaf[] {
  if (paragraph.items.length === 0) return NONE;
  const items: Item[] = [];
  gather(paragraph, items);
  return items.map((item, at) => ({ item, isLast: at === items.length - 1 }));
}

function gather({ items }: Provision, leaves: Item[]): void {
  for (const item of items) {
    if (item.items.length === 0) leaves.push(item);
    else gather(item, leaves);
  }
}

/** "… the Plan; and": the word at the end of a subparagraph that leads over to the next one. */
export interface Joint {
  readonly word: string;
  readonly span: Span;
  /** The word, the signs on both its sides and the space before it. */
  readonly whole: Span;
}

const JOINT = /[,;:]?\s{1,3}(and\/or|and|or)[,;:]?$/;
const LONGEST_JOINT = 12;

/** The “and” or “or” with which `provision` ends; null where it ends in another word. */
export function jointOf(text: string, { ending, span }: Provision): Joint | null {
  if (ending === null) return null;
  const end = ending.offset + 1;
  const from = Math.max(span.start, end - LONGEST_JOINT);
  const found = JOINT.exec(text.slice(from, end));
  if (found === null) return null;
  const word = found[1] as string;
  const start = text.lastIndexOf(word, end - word.length);
  return { word, span: { start, end: start + word.length }, whole: { start: from + found.index, end } };
}
