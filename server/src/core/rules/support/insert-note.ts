import type { ResolutionDocument } from '../../model/document.js';
import { isNoteNumber } from '../../model/note-labels.js';
import type { Footnote, NoteMark } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';
import { lineStart } from './places.js';
import { firstNoteNumber } from './renumber-footnotes.js';
import { lineEnd, markLabel, noteNotation, noteTextOpening, writtenLabel } from './style.js';

/** A note to come: its number, and the edits that make room for it and write its text. */
export interface NewNote {
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

/**
 * A note with the text `words` whose mark is to stand at `offset`. The notes after it move on by one, marks and texts
 * alike. The mark itself is the caller's; one that is there already is named by `own` and is left alone. Null where
 * the notes are not numbered in order, or the next one refers to the note before it.
 */
export function newNote(
  document: ResolutionDocument,
  offset: number,
  words: string,
  own?: NoteMark,
): NewNote | null {
  const { text, resolution } = document;
  const seen = new Set<string>();
  const first = firstNoteNumber(resolution);
  let number = first;
  for (const mark of resolution.noteMarks) {
    const { label, span } = mark;
    if (!isNoteNumber(label) || seen.has(label)) continue;
    if (Number(label) !== first + seen.size) return null;
    seen.add(label);
    if (span.start < offset && mark !== own) number++;
  }
  const numbered = resolution.footnotes.filter(({ label }) => isNoteNumber(label));
  if (numbered.length !== seen.size) return null;
  if (numbered.some(({ label, text: note }) => Number(label) === number && /^ibid/i.test(note))) return null;
  const edits: TextEdit[] = [];
  for (const mark of resolution.noteMarks)
    if (isNoteNumber(mark.label) && Number(mark.label) >= number && mark !== own)
      edits.push({ span: mark.labelSpan, newText: markLabel(text, mark, String(Number(mark.label) + 1)) });
  for (const { label, labelSpan, notation } of numbered)
    if (Number(label) >= number)
      edits.push({ span: labelSpan, newText: writtenLabel(String(Number(label) + 1), notation) });
  edits.push(noteTextEdit(document, String(number), words));
  return { label: String(number), edits };
}

/** Writes the note text `words` in its place among the notes, or behind everything where there are none. */
export function noteTextEdit(document: ResolutionDocument, label: string, words: string): TextEdit {
  const { text, resolution } = document;
  const { footnotes } = resolution;
  const end = lineEnd(text);
  const gap = isTight(text, footnotes) ? end : end + end;
  const notation = label.startsWith('*') ? 'asterisk' : noteNotation(document);
  const note = noteTextOpening(label, notation) + words;
  const [first] = footnotes;
  const before = footnotes.findLast((other) => Number(other.label) < Number(label));
  if (before === undefined && first !== undefined && Number(first.label) >= Number(label)) {
    const start = lineStart(text, first.span.start);
    return { span: { start, end: start }, newText: note + gap };
  }
  const at = (before ?? footnotes.at(-1))?.span.end ?? text.trimEnd().length;
  return { span: { start: at, end: at }, newText: gap + note };
}

/** Whether note texts follow each other without an empty line. */
function isTight(text: string, footnotes: readonly Footnote[]): boolean {
  return footnotes.some(({ span }, at) => {
    const next = footnotes[at + 1]?.span.start;
    return next !== undefined && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(span.end, next));
  });
}

/** A mark with this label, as the text writes marks. */
export function noteMark(document: ResolutionDocument, label: string): string {
  switch (noteNotation(document)) {
    case 'native':
      return `[^${label}]`;
    case 'sup':
      return `<sup>${label}</sup>`;
    case 'bracket':
      return `[${label}]`;
    case 'superscript':
      return writtenLabel(label, 'superscript');
    case 'plain':
    case 'asterisk':
      return label;
  }
}
