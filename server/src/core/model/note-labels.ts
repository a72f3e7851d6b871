import type { NoteNotation } from '../syntax/tree.js';
import { toSuperscript } from '../text/chars.js';
import type { NoteMark } from './resolution.js';

/** `label` in the digits of the mark whose label it is to replace. */
export function markLabel(text: string, { labelSpan }: NoteMark, label: string): string {
  return text.charCodeAt(labelSpan.start) > 127 ? toSuperscript(label) : label;
}

/** A label as it is written before a note text of this notation. */
export function writtenLabel(label: string, notation: NoteNotation): string {
  return notation === 'superscript' ? toSuperscript(label) : label;
}
