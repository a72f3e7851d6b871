import type { ResolutionDocument } from '../../model/document.js';
import type { Footnote, Provision } from '../../model/resolution.js';
import { isSpace } from '../../text/chars.js';
import { lastStartingAt, type Span } from '../../text/span.js';

/** The last of `provision` and its subparagraphs in reading order: the one whose ending closes the paragraph. */
export function lastProvision(provision: Provision): Provision {
  let last = provision;
  for (let item = last.items.at(-1); item !== undefined; item = last.items.at(-1)) last = item;
  return last;
}

/** The mark that opens a note text, with its brackets or tags: where to put the squiggle for a note. */
export function noteOpening(text: string, { span, labelSpan, notation }: Footnote): Span {
  const closers = { native: ']', sup: '</sup>', bracket: ']', superscript: '', plain: '', asterisk: '' }[
    notation
  ];
  const end = text.startsWith(closers, labelSpan.end) ? labelSpan.end + closers.length : labelSpan.end;
  return { start: span.start, end: Math.max(end, span.start + 1) };
}

/** Start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** The block around `span` with the empty lines that set it off, so that removing it leaves the spacing of the rest. */
export function removableBlock({ tree }: ResolutionDocument, span: Span): Span {
  const { blocks, text } = tree;
  const at = lastStartingAt(blocks, span.start);
  const block = blocks[at];
  if (block === undefined) return span;
  const next = blocks[at + 1];
  const previous = blocks[at - 1];
  const apart = previous === undefined || previous.kind === 'blank';
  if (apart && next?.kind === 'blank' && blocks[at + 2] !== undefined)
    return { start: block.start, end: next.end };
  if (next === undefined && !/[\r\n]$/.test(text)) {
    // The text ended without a line end before this block came, and shall again.
    let start = block.start;
    while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
    return { start, end: block.end };
  }
  // Between a line above and an empty one below, or the other way round, the empty one still sets off the rest.
  if (previous?.kind === 'blank' && (next === undefined || next.kind === 'blank'))
    return { start: previous.start, end: block.end };
  return { start: block.start, end: block.end };
}
