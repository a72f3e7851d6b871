import type { ResolutionDocument } from '../../model/document.js';
import type { Block } from '../../syntax/tree.js';
import { lastStartingAt, type Span } from '../../text/span.js';

export interface AnnexHeading {
  /** "II"; null for "Annex" alone. */
  readonly number: string | null;
  /** The words "Annex II". */
  readonly span: Span;
}

const HEADING =
  /^[\s#*_]*(?=Annex)(Annex(?:[ \u00a0]([IVXLC]{1,6}|\d{1,2}|[A-Z]))?)(?=[\s*_]*$|[.:–—]\s| [–—] )/;
const LONGEST_HEADING = 420;

/** The headings of the annexes, which stand behind the last paragraph of the text. */
export function annexHeadings({ text, tree, resolution }: ResolutionDocument): readonly AnnexHeading[] {
  const last = resolution.parts.findLast(({ span }) => span !== null)?.span;
  if (last === undefined || last === null) return [];
  const headings: AnnexHeading[] = [];
  const { blocks } = tree;
  for (let at = lastStartingAt(blocks, last.end - 1) + 1; at < blocks.length; at++) {
    const { kind, start, end } = blocks[at] as Block;
    if ((kind !== 'line' && kind !== 'heading') || end - start > LONGEST_HEADING) continue;
    const match = HEADING.exec(text.slice(start, end));
    if (match === null) continue;
    const words = match[1] as string;
    const from = start + match[0].length - words.length;
    headings.push({ number: match[2] ?? null, span: { start: from, end: from + words.length } });
  }
  return headings;
}
