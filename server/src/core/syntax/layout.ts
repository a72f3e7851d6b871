import { isLowerAscii, isSpace } from '../text/chars.js';
import type { Line } from './lines.js';
import type { Layout } from './tree.js';

// A text wrapped by a mail program or a plain-text converter is 60 to 120 wide; narrower "lines" are real lines.
const NARROWEST = 50;
const WIDEST = 130;
/** Share of line ends at which the next word would not have fitted; paragraph ends make up the rest. */
const NEEDED_SHARE = 0.6;
/** With fewer line ends than this there is too little to judge by, so all of them must speak for it, and one lower-case start at least. */
const FEW = 4;

const UNWRAPPED: Layout = { wrapWidth: 0, spaced: false };

/** Tells hard-wrapped text, whose line ends mean nothing, from text with a paragraph on each line. */
export function detectLayout(text: string, lines: readonly Line[]): Layout {
  let width = 0;
  for (const line of lines) {
    const length = line.width;
    if (length <= width || line.shape.kind === 'rule' || line.shape.kind === 'comment') continue;
    if (isUnbreakable(text, line)) continue;
    if (length > WIDEST) return UNWRAPPED;
    width = length;
  }
  if (width < NARROWEST) return UNWRAPPED;
  let pairs = 0;
  let needed = 0;
  let lowerStarts = 0;
  let above: Line | undefined;
  for (const line of lines) {
    if (line.shape.kind === 'comment') continue;
    const before = above;
    above = line;
    if (before === undefined || !isProse(before) || line.shape.kind !== 'line') continue;
    pairs++;
    if (wasNeeded(text, before, line, width)) needed++;
    if (isLowerAscii(text.charCodeAt(line.first))) lowerStarts++;
  }
  const agreed = lowerStarts === pairs || (needed === pairs && lowerStarts > 0);
  const wrapped = pairs >= FEW ? needed >= pairs * NEEDED_SHARE : pairs > 0 && agreed;
  return wrapped ? { wrapWidth: width, spaced: isSpaced(text, lines, width) } : UNWRAPPED;
}

/** Whether labels stand behind empty lines, but for a few that a wrap brought to the start of a line. */
function isSpaced(text: string, lines: readonly Line[], width: number): boolean {
  let apart = 0;
  let tight = 0;
  let above: Line | undefined;
  for (const line of lines) {
    if (line.shape.kind === 'comment') continue;
    const before = above;
    above = line;
    if (before === undefined || (line.shape.kind !== 'numbered' && line.shape.kind !== 'lettered')) continue;
    if (before.shape.kind === 'blank') apart++;
    else if (!wasNeeded(text, before, line, width)) tight++;
  }
  return apart > tight * 4;
}

/** Whether the first word of `line` would have made `above` wider than `width`. */
export function wasNeeded(text: string, above: Line, line: Line, width: number): boolean {
  let end = line.first;
  while (end < line.last && !isSpace(text.charCodeAt(end))) end++;
  return above.width + 1 + (end - line.first) > width;
}

/** A long address or symbol stands on a line of its own, however narrow the text is. */
function isUnbreakable(text: string, line: Line): boolean {
  for (let at = line.first + line.shape.labelLength + 1; at < line.wordEnd; at++)
    if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isProse(line: Line): boolean {
  const { kind } = line.shape;
  return (
    kind === 'line' ||
    kind === 'numbered' ||
    kind === 'lettered' ||
    kind === 'bullet' ||
    kind === 'note' ||
    kind === 'plain-note'
  );
}
