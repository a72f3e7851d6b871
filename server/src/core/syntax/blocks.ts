import { isLetter, isLowerAscii, isSpace } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import { wasNeeded } from './layout.js';
import type { Line } from './lines.js';
import type { Block, BlockKind, Layout } from './tree.js';

/** A block that is still being read: its lines first, then what its label says, then its tokens. */
export type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] } & {
  /** It may be a note text in bare digits. */
  candidate: boolean;
  /** End of its words, comments behind them left out. */
  wordEnd: number;
};

// Bold and italics run over several lines in mastheads and titles only.
const LONGEST_BOLD = 600;

/** Joins lines into blocks; the blocks cover the lines. */
export function joinLines(text: string, lines: readonly Line[], layout: Layout): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let current: BlockDraft | null = null;
  let above: Line | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (current !== null && above !== null && continues(text, current, above, line, layout)) {
      current.end = line.end;
      if (line.last > line.first) {
        current.last = line.last;
        current.wordEnd = line.wordEnd;
      }
    } else if (current !== null && above !== null && parts(text, current, above, lines, at, layout)) {
      // The words go on below the comment, so the line above them is still the one before it.
      current.end = line.end;
      continue;
    } else {
      current = open(line);
      drafts.push(current);
    }
    above = line;
  }
  return drafts;
}

/** Whether the line at `at` is a comment of its own between two lines of one paragraph. */
function parts(
  text: string,
  block: BlockDraft,
  above: Line,
  lines: readonly Line[],
  at: number,
  layout: Layout,
): boolean {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  return (
    line.shape.kind === 'comment' &&
    closesComment(text, line, true) &&
    next !== undefined &&
    next.shape.kind !== 'comment' &&
    HOLDS_WORDS.has(block.kind) &&
    continues(text, block, above, next, layout)
  );
}

function open(line: Line): BlockDraft {
  const { kind, labelLength, notation } = line.shape;
  return {
    kind: kind === 'plain-note' ? 'line' : kind,
    candidate: kind === 'plain-note',
    start: line.start,
    end: line.end,
    first: line.first,
    last: line.last,
    wordEnd: line.wordEnd,
    labelEnd: line.first + labelLength,
    notation,
    firstToken: 0,
    endToken: 0,
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
 * opens a block; otherwise the layout decides, and an open pair of emphasis signs or a lower-case start after
 * an unfinished line overrules it.
 */
function continues(text: string, block: BlockDraft, above: Line, line: Line, layout: Layout): boolean {
  const kind = line.shape.kind;
  if (kind === 'blank') return block.kind === 'blank';
  if (block.kind === 'comment') return !closesComment(text, above, above.first === block.first);
  if (kind !== 'line' && kind !== 'plain-note')
    return insideWrappedSentence(text, block, above, line, layout);
  if (!HOLDS_WORDS.has(block.kind)) return false;
  if (opensBold(text, block) || breaksEmphasis(text, block, line)) return true;
  if (block.kind === 'heading')
    return kind === 'line' && layout.wrapWidth > 0 && wasNeeded(text, above, line, layout.wrapWidth);
  // A mark on a line of its own opens the note text below it.
  if (block.kind === 'note' && block.labelEnd === block.wordEnd && kind === 'line') return true;
  // The rest of a note text may be set in under its mark.
  if (block.notation === 'native' && line.first > line.start) return true;
  if (block.candidate && above.wordEnd - above.first <= 4) return false;
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

/** Whether a comment ends on `line`; `opens` says that it begins there too. */
function closesComment(text: string, line: Line, opens: boolean): boolean {
  return indexWithin(text, '-->', line.first + (opens ? 4 : 0), line.last) >= 0;
}

function startsLower(text: string, line: Line): boolean {
  return isLowerAscii(text.charCodeAt(line.first));
}

/** The line breaks off after a letter, so its sentence goes on. */
function endsOpen(text: string, line: Line): boolean {
  return isLetter(text.charCodeAt(line.wordEnd - 1));
}

function endsFinished(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.wordEnd - 1);
  return code === 46 || code === 59 || code === 58;
}

/** Too short a line is a masthead field or a heading, not a sentence that breaks off. */
function hasWords(line: Line): boolean {
  return line.wordEnd - line.first > 20;
}

/** The block opens with a sign of emphasis that only the next line closes: "*The General" / "Assembly*,". */
function breaksEmphasis(text: string, { first, last }: BlockDraft, line: Line): boolean {
  const sign = text.charAt(first);
  if ((sign !== '*' && sign !== '_') || last - first > LONGEST_BOLD) return false;
  const next = text.charCodeAt(first + 1);
  if (next === text.charCodeAt(first) || isSpace(next)) return false;
  return (
    indexWithin(text, sign, first + 1, last) < 0 &&
    indexWithin(text, sign, line.first, line.last) > line.first
  );
}

function opensBold(text: string, block: BlockDraft): boolean {
  if (block.last - block.first > LONGEST_BOLD) return false;
  const words = text.slice(block.first, block.last);
  let open = false;
  for (let at = words.indexOf('**'); at >= 0; at = words.indexOf('**', at + 2)) open = !open;
  return open;
}
