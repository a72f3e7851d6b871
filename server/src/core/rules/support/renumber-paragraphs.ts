import type { ResolutionDocument } from '../../model/document.js';
import type { Paragraph, Part } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';

/**
 * Edits that number the operative paragraphs 1., 2., 3. … in each part, from 1 again after a roman section
 * heading where the text does so, and that carry references such as "paragraph 4 above" along wherever the
 * old number was unique.
 */
export function renumberOperativeParagraphs(document: ResolutionDocument): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const part of document.resolution.parts) {
    if (part.operative.length > 1) renumberPart(document, part, edits);
  }
  return edits;
}

/** The number that each operative paragraph of `part` should bear. */
export function expectedNumbers(part: Part): number[] {
  let section: string | null = part.operative[0]?.section ?? null;
  let next = 1;
  return part.operative.map((paragraph) => {
    const restarts = paragraph.section !== section && paragraph.label?.value === 1;
    section = paragraph.section;
    if (restarts) next = 1;
    return next++;
  });
}

function renumberPart(document: ResolutionDocument, part: Part, edits: TextEdit[]): void {
  const expected = expectedNumbers(part);
  const renamed = new Map<number, number | null>();
  for (const [at, paragraph] of part.operative.entries()) {
    const number = expected[at] as number;
    const old = paragraph.label?.value ?? null;
    if (old !== null) renamed.set(old, renamed.has(old) ? null : number);
    if (old !== number) edits.push(numberEdit(document.text, paragraph, number));
  }
  for (const { kind, symbol, span } of document.resolution.citations) {
    if (
      kind !== 'paragraph' ||
      part.span === null ||
      span.start < part.span.start ||
      span.end > part.span.end
    )
      continue;
    const old = /\d+/.exec(symbol)?.[0] ?? '';
    const number = renamed.get(Number(old)) ?? null;
    if (number === null || number === Number(old)) continue;
    const start = span.start + document.text.slice(span.start, span.end).indexOf(old);
    edits.push({ span: { start, end: start + old.length }, newText: String(number) });
  }
}

function numberEdit(text: string, paragraph: Paragraph, number: number): TextEdit {
  if (paragraph.label === null) {
    const start = paragraph.span.start;
    return { span: { start, end: start }, newText: `${number}. ` };
  }
  const { start, end } = paragraph.label.span;
  const digits = /\d+/.exec(text.slice(start, end)) ?? { index: 0, 0: '' };
  const from = start + digits.index;
  return { span: { start: from, end: from + digits[0].length }, newText: String(number) };
}
