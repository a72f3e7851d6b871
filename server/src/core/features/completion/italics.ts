import type { ResolutionDocument } from '../../model/document.js';

/** Whether italics are marked in the text: in the notes where they name a series, else in its organ line and openings. */
export function marksItalics({ passages, resolution }: ResolutionDocument): boolean {
  for (const passage of passages) {
    const at = passage.note === null ? -1 : passage.text.indexOf('Treaty Series');
    if (at >= 0) return passage.isEmphasized(at);
  }
  const [part] = resolution.parts;
  const paragraphs = [...(part?.preambular ?? []), ...(part?.operative ?? [])];
  return part?.organ?.emphasized === true || paragraphs.some(({ openingEmphasized }) => openingEmphasized);
}
