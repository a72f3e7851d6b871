import type { NoteNotation } from '../syntax/tree.js';
import { toSuperscript } from '../text/chars.js';
import { digitsIn } from '../text/digits.js';
import type { NoteMark } from './resolution.js';

const LONGEST_NUMBER = 4;

/** Whether `label` is the number of a note, and not an asterisk or a word. */
export function isNoteNumber(label: string): boolean {
  const { length } = label;
  if (length === 0 || length > LONGEST_NUMBER) return false;
  const figures = digitsIn(label, 0, length);
  return figures.start === 0 && figures.end === length;
}

/** `label` in the digits of the mark whose label it is to replace. */
export function markLabel(text: string, { labelSpan }: NoteMark, label: string): string {
  return text.charCodeAt(labelSpan.start) > 127 ? toSuperscript(label) : label;
}

/** A label as it is written before a note text of this notation. */
export function writtenLabel(label: string, notation: NoteNotation): string {
  return notation === 'superscript' ? toSuperscript(label) : label;
}
