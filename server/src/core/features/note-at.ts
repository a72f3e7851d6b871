import type { ResolutionDocument } from '../model/document.js';
import type { Footnote, NoteMark } from '../model/resolution.js';
import { type Span, touches } from '../text/span.js';

/** A note mark or the label of a note text under the caret, with everything that bears the same label. */
export interface NoteAt {
  /** The mark or label under the caret. */
  readonly origin: Span;
  readonly label: string;
  readonly onMark: boolean;
  /** The note text; undefined when the mark leads nowhere. */
  readonly note: Footnote | undefined;
  readonly marks: readonly NoteMark[];
}

/** The note that the caret at `offset` is on, or null. */
export function noteAt({ resolution }: ResolutionDocument, offset: number): NoteAt | null {
  const mark = resolution.noteMarks.find(({ span }) => touches(span, offset));
  if (mark !== undefined) {
    const note = resolution.footnotes.find(({ label }) => label === mark.label);
    return {
      origin: mark.span,
      label: mark.label,
      onMark: true,
      note,
      marks: marksOf(resolution.noteMarks, mark.label),
    };
  }
  const note = resolution.footnotes.find((candidate) => touches(labelWithSigns(candidate), offset));
  if (note === undefined) return null;
  return {
    origin: labelWithSigns(note),
    label: note.label,
    onMark: false,
    note,
    marks: marksOf(resolution.noteMarks, note.label),
  };
}

/** The label of a note text with the brackets or tags round it. */
export function labelWithSigns({ span, labelSpan, notation }: Footnote): Span {
  const closing = notation === 'native' ? 2 : notation === 'sup' ? 6 : notation === 'bracket' ? 1 : 0;
  return { start: span.start, end: labelSpan.end + closing };
}

function marksOf(marks: readonly NoteMark[], label: string): readonly NoteMark[] {
  return marks.filter((mark) => mark.label === label);
}
