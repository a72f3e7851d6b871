import { createDocument, type ResolutionDocument } from '../model/document.js';
import { markLabel, writtenLabel } from '../model/note-labels.js';
import type { Resolution } from '../model/resolution.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { touches } from '../text/span.js';
import type { Renamable, Renaming } from './feature-types.js';
import type { NoteSubject } from './subject-at.js';

/** The label under the caret, that of a mark or of the note text. */
export function renamableNote(
  { footnotes }: Resolution,
  { label, note, marks }: NoteSubject,
  offset: number,
): Renamable {
  if (footnotes.filter((other) => other.label === label).length > 1)
    return {
      refusal: `Several notes bear the label ${label}, so it is not certain whose marks are whose. Run “Penholder: Renumber Footnotes” first.`,
    };
  const mark = marks.find(({ span }) => touches(span, offset));
  const span = mark?.labelSpan ?? note?.labelSpan;
  return span === undefined ? { refusal: `Note ${label} has no label to rename.` } : { span, name: label };
}

/** Edits that give a note and all its marks the label `name`, each written as the old one is. */
export function renameNote(
  { text, resolution }: ResolutionDocument,
  { label, note, marks }: NoteSubject,
  name: string,
): Renaming {
  const taken = [...resolution.footnotes, ...resolution.noteMarks].some((other) => other.label === name);
  if (taken)
    return {
      refusal: `There is already a note ${name}. Choose another label, or run “Penholder: Renumber Footnotes”.`,
    };
  const edits = marks.map(
    (mark): TextEdit => ({ span: mark.labelSpan, newText: markLabel(text, mark, name) }),
  );
  if (note !== undefined) edits.push({ span: note.labelSpan, newText: writtenLabel(name, note.notation) });
  const { resolution: renamed } = createDocument(applyEdits(text, edits), resolution.profile);
  const wanted = (labels: readonly { readonly label: string }[]): string =>
    labels.map((one) => (one.label === label ? name : one.label)).join();
  const found = (labels: readonly { readonly label: string }[]): string =>
    labels.map((one) => one.label).join();
  const same =
    found(renamed.noteMarks) === wanted(resolution.noteMarks) &&
    found(renamed.footnotes) === wanted(resolution.footnotes);
  return same
    ? { edits }
    : {
        refusal: `“${name}” would not be read as the label of a note here. Use a figure, such as ${freeNumber(resolution)}.`,
      };
}

/** The lowest number that no note or mark bears. */
function freeNumber({ footnotes, noteMarks }: Resolution): number {
  const labels = new Set([...footnotes, ...noteMarks].map(({ label }) => label));
  let number = 1;
  while (labels.has(String(number))) number++;
  return number;
}
