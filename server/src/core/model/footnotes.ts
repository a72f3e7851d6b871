import { labelIn } from '../syntax/marks.js';
import type { Tree } from '../syntax/tree.js';
import { isSuperscriptDigit, superscriptValue } from '../text/chars.js';
import { digitsIn } from '../text/digits.js';
import type { Span } from '../text/span.js';
import type { Entry } from './body.js';
import type { Footnote, NoteMark } from './resolution.js';

/** All note marks of the text, in order. `<sup>1,2</sup>` gives two. */
export function readNoteMarks({ text, tokens }: Tree): NoteMark[] {
  const marks: NoteMark[] = [];
  for (const span of tokens.spansOf('note-mark')) addMarks(text, span, marks);
  return marks;
}

/** The marks of a note text whose label another one has taken, or that none refers to. */
const TAKEN: NoteMark[] = [];

/** The note texts in `entries`, each with the marks that refer to it. */
export function readFootnotes(
  { text }: Tree,
  entries: readonly Entry[],
  marks: readonly NoteMark[],
): Footnote[] {
  const byLabel = new Map<string, NoteMark[]>();
  for (const mark of marks) {
    const list = byLabel.get(mark.label);
    if (list === undefined) byLabel.set(mark.label, [mark]);
    else list.push(mark);
  }
  const footnotes: Footnote[] = [];
  for (const { block, words } of entries) {
    const opening = { start: block.first, end: block.labelEnd };
    if (opening.end === opening.start) continue;
    // Under a heading "Notes" the texts are numbered "1." like paragraphs; the stop and emphasis are no part of the label.
    const labelSpan =
      block.kind === 'note'
        ? labelIn(text, opening.start, opening.end)
        : digitsIn(text, opening.start, opening.end);
    const label = normalLabel(text, labelSpan);
    footnotes.push({
      label,
      labelSpan,
      text: words.text,
      span: { start: opening.start, end: Math.max(opening.end, words.span.end) },
      notation: block.notation ?? 'plain',
      references: byLabel.get(label) ?? TAKEN,
    });
    byLabel.set(label, TAKEN);
  }
  return footnotes;
}

function addMarks(text: string, span: Span, marks: NoteMark[]): void {
  const labelSpan = labelIn(text, span.start, span.end);
  const inner = text.slice(labelSpan.start, labelSpan.end);
  if (!inner.includes(',')) {
    marks.push({ label: normalLabel(text, labelSpan), span, labelSpan });
    return;
  }
  for (const match of inner.matchAll(/[^,\s]+/g)) {
    const start = labelSpan.start + match.index;
    const own = { start, end: start + match[0].length };
    marks.push({ label: normalLabel(text, own), span, labelSpan: own });
  }
}

/** A label without white space or backslashes, superscript digits as plain ones. */
function normalLabel(text: string, { start, end }: Span): string {
  let label = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSuperscriptDigit(code)) label += superscriptValue(code);
    else if (code > 32 && code !== 92) label += text.charAt(at);
  }
  return label;
}
