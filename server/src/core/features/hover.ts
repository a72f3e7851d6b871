import type { ResolutionDocument } from '../model/document.js';
import { placeOf } from '../model/place-of.js';
import type { Footnote } from '../model/resolution.js';
import type { Hover } from './feature-types.js';
import type { Knowledge } from './knowledge.js';
import { type NoteAt, noteAt } from './note-at.js';

const LONGEST_TEXT = 1200;

/** What a person at `offset` would want to know: the text of a note on its mark, the marks of a note on its label. */
export function hover(document: ResolutionDocument, offset: number, _knowledge: Knowledge): Hover | null {
  const at = noteAt(document, offset);
  if (at === null) return null;
  return { span: at.origin, markdown: at.onMark ? onMark(document, at) : onLabel(document, at) };
}

function onMark(document: ResolutionDocument, { label, note, marks }: NoteAt): string {
  if (note === undefined) return `**Note ${label}** has no note text.`;
  const lines = [`**Note ${label}** ${asPlainText(shorten(note.text))}`];
  const source = ibidSource(document, note);
  if (source !== null)
    lines.push(`*Ibid.* stands for note ${source.label}: ${asPlainText(shorten(source.text))}`);
  if (marks.length > 1) lines.push(`Referred to ${marks.length} times: ${places(document, marks)}.`);
  return lines.join('\n\n');
}

function onLabel(document: ResolutionDocument, { label, note, marks }: NoteAt): string {
  const first = note === undefined ? undefined : note.references[0];
  if (first === undefined) return `**Note ${label}** is not referred to in the text.`;
  return `**Note ${label}** is referred to in ${places(document, marks)}.`;
}

function places(document: ResolutionDocument, marks: NoteAt['marks']): string {
  const names = marks.map(({ span }) => placeOf(document.resolution, span.start) ?? 'the masthead');
  return [...new Set(names)].join(', ');
}

/** The note that "Ibid." repeats: the one before it, or the one that a chain of them leads to. */
function ibidSource({ resolution }: ResolutionDocument, note: Footnote): Footnote | null {
  if (!note.text.startsWith('Ibid')) return null;
  let at = resolution.footnotes.indexOf(note) - 1;
  while (at >= 0 && resolution.footnotes[at]?.text.startsWith('Ibid')) at--;
  return resolution.footnotes[at] ?? null;
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text;
}

/** Words are shown as they are, whatever signs they contain. */
function asPlainText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
