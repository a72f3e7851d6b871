import type { ResolutionDocument } from '../../model/document.js';
import type { NoteNotation } from '../../syntax/tree.js';
import { toSuperscript } from '../../text/chars.js';

export { markLabel, writtenLabel } from '../../model/note-labels.js';

/** The line end that the text uses. */
export function lineEnd(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text.charCodeAt(first - 1) === 13 ? '\r\n' : '\n';
}

/** How the text marks its notes: as its note texts do, else as its marks do, else in the native notation. */
export function noteNotation({ text, resolution }: ResolutionDocument): NoteNotation {
  const numbered = resolution.footnotes.find(({ notation }) => notation !== 'asterisk');
  if (numbered !== undefined) return numbered.notation;
  for (const { span } of resolution.noteMarks) {
    if (text.startsWith('<sup>', span.start)) return 'sup';
    if (text.startsWith('[^', span.start)) return 'native';
    if (text.startsWith('[', span.start)) return 'bracket';
    if (span.end > span.start && text.charCodeAt(span.start) > 127) return 'superscript';
  }
  return 'native';
}

/** What opens a note text: "[^3]: ", "<sup>3</sup> ", "³ ". */
export function noteTextOpening(label: string, notation: NoteNotation): string {
  switch (notation) {
    case 'native':
      return `[^${label}]: `;
    case 'sup':
      return `<sup>${label}</sup> `;
    case 'superscript':
      return `${toSuperscript(label)} `;
    case 'bracket':
      return `[${label}] `;
    case 'plain':
    case 'asterisk':
      return `${label} `;
  }
}

/** Whether most preambular and operative openings are marked as italic, bold or underlined. */
export function marksOpenings({ resolution }: ResolutionDocument, kind: 'preambular' | 'operative'): boolean {
  let marked = 0;
  let all = 0;
  for (const part of resolution.parts) {
    for (const paragraph of part[kind]) {
      all++;
      if (paragraph.openingEmphasized) marked++;
    }
  }
  return marked * 2 > all;
}
