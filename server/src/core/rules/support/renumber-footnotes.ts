import type { ResolutionDocument } from '../../model/document.js';
import { isNoteNumber } from '../../model/note-labels.js';
import type { Footnote, Resolution } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';
import { markLabel, writtenLabel } from './style.js';

/**
 * Edits that number the notes 1, 2, 3 … in the order of their first mention, marks and texts alike, and put
 * the note texts in that order among the places where note texts stand. A mark without a text takes its number
 * too, so that it never comes to point at another note. Texts without a mark keep their place at the end of the
 * series; asterisks and labels in words are left alone.
 */
export function renumberFootnotes(document: ResolutionDocument): readonly TextEdit[] {
  const { text, resolution } = document;
  const edits: TextEdit[] = [];
  const numbers = numbersByMention(resolution);
  for (const mark of resolution.noteMarks) {
    const label = numbers.get(mark.label);
    if (label !== undefined && label !== mark.label)
      edits.push({ span: mark.labelSpan, newText: markLabel(text, mark, label) });
  }
  const numbered = resolution.footnotes.filter(({ label }) => isNoteNumber(label));
  const places = [...numbered].sort((a, b) => a.span.start - b.span.start);
  const relabelled = new Map<Footnote, string>();
  for (const note of numbered) {
    if (note.references.length > 0) relabelled.set(note, numbers.get(note.label) as string);
  }
  const order = [...relabelled.keys()].sort((a, b) => Number(relabelled.get(a)) - Number(relabelled.get(b)));
  let next = firstNoteNumber(resolution) + numbers.size;
  for (const note of numbered) {
    if (note.references.length > 0) continue;
    relabelled.set(note, String(next++));
    order.push(note);
  }
  for (const [at, note] of order.entries()) {
    const place = places[at] as Footnote;
    const label = relabelled.get(note) as string;
    if (place === note && label === note.label) continue;
    edits.push({ span: place.labelSpan, newText: writtenLabel(label, place.notation) });
    if (place !== note) {
      const newText = text.slice(note.labelSpan.end, wordsEnd(text, note));
      edits.push({ span: { start: place.labelSpan.end, end: wordsEnd(text, place) }, newText });
    }
  }
  return edits;
}

/** Where the words of a note end: the sign that closes them stays in its place, so that it can be mended there. */
function wordsEnd(text: string, { labelSpan, span }: Footnote): number {
  return span.end - 1 > labelSpan.end && '.,;:'.includes(text.charAt(span.end - 1)) ? span.end - 1 : span.end;
}

/** The new number of each numbered mark: its place among the first mentions. */
function numbersByMention(resolution: Resolution): Map<string, string> {
  const { noteMarks } = resolution;
  const first = firstNoteNumber(resolution);
  const numbers = new Map<string, string>();
  for (const { label } of noteMarks) {
    if (isNoteNumber(label) && !numbers.has(label)) numbers.set(label, String(first + numbers.size));
  }
  return numbers;
}

/** A part of a composite resolution that was issued alone: "A/RES/75/245 B". */
const LATER_PART = / [B-Z]$/;

/**
 * The cover page of a Human Rights Council text has note 1, so the notes of the text begin with 2; and those of a
 * later part of a composite resolution go on from the part before it (9 of 9 texts).
 */
export function firstNoteNumber({ parts, masthead, footnotes, noteMarks }: Resolution): number {
  if (footnotes.some(isFirst) || noteMarks.some(isFirst)) return 1;
  const labels = [...footnotes, ...noteMarks]
    .map(({ label }) => label)
    .filter((label) => isNoteNumber(label));
  if (labels.length === 0) return 1;
  if (masthead.symbol !== null && LATER_PART.test(masthead.symbol.text))
    return labels.reduce((lowest, label) => Math.min(lowest, Number(label)), Number.MAX_SAFE_INTEGER);
  const council = parts.some(({ organ }) => organ?.name === 'The Human Rights Council');
  return council && labels.includes('2') ? 2 : 1;
}

function isFirst({ label }: { readonly label: string }): boolean {
  return label === '1';
}
