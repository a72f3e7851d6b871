import type { NoteMark } from '../../model/resolution.js';
import type { Span } from '../../text/span.js';

/** Note marks that stand at one point of the text: "¹", "⁴,⁵", "<sup>1,2</sup>". */
export interface MarkGroup {
  /** The label of the first. */
  readonly label: string;
  readonly span: Span;
  readonly marks: readonly NoteMark[];
}

/** A comma or a space, or both: what may stand between two marks of one point. */
const GAP = /^,?[ \u00a0]?$/;
const LONGEST_GAP = 2;

/** The marks of a text, in order, by the points at which they stand. */
export function markGroups(marks: readonly NoteMark[], text: string): readonly MarkGroup[] {
  const groups: { label: string; span: Span; marks: NoteMark[] }[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last !== undefined && joins(last.span, mark.span, text)) {
      last.marks.push(mark);
      last.span = { start: last.span.start, end: mark.span.end };
    } else groups.push({ label: mark.label, span: mark.span, marks: [mark] });
  }
  return groups;
}

function joins(before: Span, { start, end }: Span, text: string): boolean {
  if (end === before.end) return true;
  const gap = start - before.end;
  return gap >= 0 && gap <= LONGEST_GAP && GAP.test(text.slice(before.end, start));
}

/** The whole mark, or in "<sup>1,2</sup>" its own label and one comma. */
export function removableMark(text: string, { span, labelSpan }: NoteMark): Span {
  const before = text.slice(span.start, labelSpan.start);
  const after = text.slice(labelSpan.end, span.end);
  if (before.includes(',')) return { start: span.start + before.lastIndexOf(','), end: labelSpan.end };
  if (after.includes(',')) return { start: labelSpan.start, end: labelSpan.end + after.indexOf(',') + 1 };
  return span;
}
