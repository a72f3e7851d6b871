import type { Block, Tree } from '../../syntax/tree.js';
import { lastStartingAt, type Span } from '../../text/span.js';
import { isClosingLine, isDisplacedMasthead, isRunningHead } from '../lines-of-form.js';
import { type Owner, Passage, withPlainHyphens } from '../passages.js';
import type { Resolution } from '../resolution.js';
import { wordsOf } from '../words.js';
import { organEndingAt } from './organ-words.js';
import { firstFigure } from './scan.js';

const LONGEST_LINE = 140;
/** Every citation has a stroke, a bracket or one of these words; an organ line ends in a comma. */
const MAY_CITE = /[/(,]|esolution|paragraph|vol|Sales/;

/** Words that stand outside the paragraphs and notes of a text. */
export interface OtherPassage {
  readonly passage: Passage;
  /** The organ whose text an annex quotes, from the organ line there; null where the text's own organ speaks. */
  readonly organ: string | null;
}

/** The words outside titles, paragraphs and notes that may cite something: headings, annexes, tables, the adoption line. */
export function otherPassages(
  tree: Tree,
  resolution: Resolution,
  passages: readonly Passage[],
): readonly OtherPassage[] {
  const { blocks, text } = tree;
  const { masthead, parts } = resolution;
  const others: OtherPassage[] = [];
  let organ: string | null = null;
  const bodyStart = parts[0]?.span?.start ?? text.length;
  const add = (words: string, span: Span): void => {
    const owner: Owner = {
      text: withPlainHyphens(words),
      pieces: [span],
      part: null,
      paragraph: null,
      provision: null,
      note: null,
    };
    others.push({ passage: new Passage(tree, owner), organ });
  };
  for (const field of masthead.adoption) if (firstFigure(field.text) >= 0) add(field.text, field.span);
  const taken = startsOfPieces(passages);
  let next = 0;
  for (let at = Math.max(0, lastStartingAt(blocks, bodyStart)); at < blocks.length; at++) {
    const block = blocks[at] as Block;
    while ((taken[next] ?? text.length) < block.start) next++;
    if ((taken[next] ?? text.length) < block.end || !mayCite(block)) continue;
    if (!MAY_CITE.test(text.slice(block.start, block.end))) continue;
    const words = wordsOf(tree, block);
    organ = organOfLine(words.text) ?? organ;
    if (firstFigure(words.text) < 0 || isNoBodyText(words.text, masthead.title?.text ?? null)) continue;
    add(words.text, words.span);
  }
  return others;
}

/** Where the pieces of all paragraphs and subparagraphs start, ascending. */
function startsOfPieces(passages: readonly Passage[]): readonly number[] {
  const starts: number[] = [];
  let last = -1;
  let isAscending = true;
  for (const { provision } of passages) {
    if (provision === null) continue;
    for (const { start } of provision.pieces) {
      if (start < last) isAscending = false;
      last = start;
      starts.push(start);
    }
  }
  return isAscending ? starts : starts.sort((a, b) => a - b);
}

/** "The Economic and Social Commission for Asia and the Pacific," over a text that an annex quotes. */
function organOfLine(words: string): string | null {
  if (words.length > LONGEST_LINE || !words.startsWith('The ') || !words.endsWith(',')) return null;
  const named = organEndingAt(words, words.length - 1);
  return named?.start === 'The '.length ? named.symbol : null;
}

/** A line that says when and as what the text was adopted, or a page head. */
function isNoBodyText(words: string, title: string | null): boolean {
  return isRunningHead(words, title) || isClosingLine(words) || isDisplacedMasthead(words);
}

function mayCite({ kind }: Block): boolean {
  return kind !== 'blank' && kind !== 'rule' && kind !== 'comment' && kind !== 'furniture' && kind !== 'note';
}
