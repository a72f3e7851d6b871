import type { ResolutionDocument } from '../../model/document.js';
import { isNoteNumber } from '../../model/note-labels.js';
import type { Passage } from '../../model/passages.js';
import type { Resolution } from '../../model/resolution.js';
import { rememberedIn } from '../../text/remember.js';

/** The labels under which there is a note text. */
export const labelsWithText = rememberedIn(
  ({ footnotes }: Resolution): ReadonlySet<string> => new Set(footnotes.map(({ label }) => label)),
);

/** The texts of the numbered notes in the order of their numbers: "Ibid." counts on it, wherever they stand. */
export function notesInOrder({ passages }: ResolutionDocument): readonly Passage[] {
  return passages
    .filter(({ note }) => note !== null && isNoteNumber(note.label))
    .sort((a, b) => Number(a.note?.label) - Number(b.note?.label));
}
