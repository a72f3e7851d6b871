import type { ResolutionDocument } from '../model/document.js';
import type { Renamable, Renaming } from './feature-types.js';
import { renamableNote, renameNote } from './rename-note.js';
import { renamableParagraph, renameParagraph } from './rename-paragraph.js';
import { type Subject, subjectAt } from './subject-at.js';

const NOTHING =
  'There is nothing here to rename. Put the cursor on the mark or label of a note, or on the number of an operative paragraph.';

/** What can be renamed at `offset`: the label of a note, the number of an operative paragraph. */
export function prepareRename(document: ResolutionDocument, offset: number): Renamable {
  const subject = subjectAt(document, offset);
  if (subject?.kind === 'note') return renamableNote(document.resolution, subject, offset);
  if (subject?.kind === 'provision') return renamableParagraph(document, subject);
  return { refusal: refusalOf(subject) };
}

/** Edits that give what is at `offset` another name, everything that refers to it included. */
export function rename(document: ResolutionDocument, offset: number, newName: string): Renaming {
  const able = prepareRename(document, offset);
  if ('refusal' in able) return able;
  const name = newName.trim();
  if (name === able.name) return { edits: [] };
  const subject = subjectAt(document, offset);
  if (subject?.kind === 'note') return renameNote(document, subject, name);
  if (subject?.kind === 'provision') return renameParagraph(document, subject, name);
  return { refusal: NOTHING };
}

function refusalOf(subject: Subject | null): string {
  if (subject?.kind !== 'text') return NOTHING;
  return subject.citation === null
    ? 'The title and symbol of a text cannot be renamed, for other texts cite it by them. Change the words themselves.'
    : 'This cites another text, which keeps its name. Change the words themselves.';
}
