import { isLetter, isLowerAscii } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { wasNeeded } from './layout.js';
import type { Line } from './lines.js';
import type { BlockKind, Layout, NoteNotation } from './tree.js';

/** A block before its words are tokenized. `candidate` marks a possible note text in bare digits. */
export interface BlockDraft {
  kind: BlockKind;
  candidate: boolean;
  readonly start: number;
  end: number;
  /** The words of the block, without the white space round them. */
  readonly first: number;
  last: number;
  label: Span | null;
  notation: NoteNotation | null;
}

// Bold runs over several lines in mastheads and titles only.
const LONGEST_BOLD = 600;

/** Joins lines into blocks; the blocks cover the lines. */
export function joinLines(text: string, lines: readonly Line[], layout: Layout): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let current: BlockDraft | null = null;
  let above: Line | null = null;
  for (const line of lines) {
    if (current !== null && above !== null && continues(text, current, above, line, layout)) {
      current.end = line.end;
      if (line.last > line.first) current.last = line.last;
    } else {
      current = open(line);
      drafts.push(current);
    }
    above = line;
  }
  return drafts;
}

function open(line: Line): BlockDraft {
  const { kind, labelEnd, notation } = line.shape;
  const labelled = kind === 'numbered' || kind === 'lettered' || kind === 'note';
  return {
    kind: kind === 'plain-note' ? 'line' : kind,
    candidate: kind === 'plain-note',
    start: line.start,
    end: line.end,
    first: line.first,
    last: line.last,
    label: labelled || kind === 'plain-note' ? { start: line.first, end: labelEnd } : null,
    notation,
  };
}

const HOLDS_WORDS: ReadonlySet<BlockKind> = new Set([
  'note',
  'numbered',
  'lettered',
  'bullet',
  'heading',
  'line',
]);

/**
 * The one place that decides whether a line end closes a paragraph. A label or mark at the start of a line
 * opens a block; otherwise the layout decides, and an open pair of bold markers or a lower-case start after
 * an unfinished line overrules it.
 */
function continues(text: string, block: BlockDraft, above: Line, line: Line, layout: Layout): boolean {
  const kind = line.shape.kind;
  if (kind === 'blank') return block.kind === 'blank';
  if (block.kind === 'comment') return !text.slice(block.first, block.last).endsWith('-->');
  if (kind !== 'line' && kind !== 'plain-note')
    return insideWrappedSentence(text, block, above, line, layout);
  if (!HOLDS_WORDS.has(block.kind)) return false;
  if (opensBold(text, block)) return true;
  if (block.kind === 'heading')
    return kind === 'line' && layout.wrapWidth > 0 && wasNeeded(text, above, line, layout.wrapWidth);
  // A mark on a line of its own opens the note text below it.
  if (block.kind === 'note' && block.label?.end === block.last && kind === 'line') return true;
  // The rest of a note text may be set in under its mark.
  if (block.notation === 'native' && line.first > line.start) return true;
  if (block.candidate && above.last - above.first <= 4) return false;
  if (layout.wrapWidth > 0) {
    if (kind === 'plain-note' && !layout.spaced && !endsOpen(text, above)) return false;
    return wasNeeded(text, above, line, layout.wrapWidth) || startsLower(text, line);
  }
  return kind === 'line' && startsLower(text, line) && !endsFinished(text, above) && hasWords(above);
}

/** A wrapped line may begin with what looks like a label ("paragraph" / "5. "): only in mid-sentence and only where the wrap was needed. */
function insideWrappedSentence(
  text: string,
  block: BlockDraft,
  above: Line,
  line: Line,
  layout: Layout,
): boolean {
  const kind = line.shape.kind;
  if (layout.wrapWidth === 0 || (kind !== 'numbered' && kind !== 'lettered' && kind !== 'bullet'))
    return false;
  if (!HOLDS_WORDS.has(block.kind) || block.kind === 'heading') return false;
  return (layout.spaced || endsOpen(text, above)) && wasNeeded(text, above, line, layout.wrapWidth);
}

function startsLower(text: string, line: Line): boolean {
  return isLowerAscii(text.charCodeAt(line.first));
}

/** The line breaks off after a letter, so its sentence goes on. */
function endsOpen(text: string, line: Line): boolean {
  return isLetter(text.charCodeAt(line.last - 1));
}

function endsFinished(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.last - 1);
  return code === 46 || code === 59 || code === 58;
}

/** Too short a line is a masthead field or a heading, not a sentence that breaks off. */
function hasWords(line: Line): boolean {
  return line.last - line.first > 20;
}

function opensBold(text: string, block: BlockDraft): boolean {
  if (block.last - block.first > LONGEST_BOLD) return false;
  const words = text.slice(block.first, block.last);
  let open = false;
  for (let at = words.indexOf('**'); at >= 0; at = words.indexOf('**', at + 2)) open = !open;
  return open;
}
