import type { ResolutionDocument } from '../../model/document.js';
import { type ParagraphReference, referencesByPart } from '../../model/paragraph-references.js';
import type { Paragraph, Part } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';

/**
 * Edits that number the operative paragraphs 1., 2., 3. … in each part, from 1 again after a roman section
 * heading where the text does so, and that carry references such as "paragraph 4 above" along wherever the
 * old number was unique.
 */
export function renumberOperativeParagraphs(document: ResolutionDocument): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const references = referencesByPart(document.resolution);
  for (const part of document.resolution.parts) {
    if (seriesOf(part).some((series) => series.length > 1))
      renumberPart(document, part, references.get(part) ?? [], edits);
  }
  return edits;
}

/**
 * The operative paragraphs of `part` that are numbered together from 1, series by series. A section may start a
 * series of its own (18 of 18 sectioned texts) or go on with the last one; a section that is one paragraph without
 * a number bears none, as a text of one paragraph does, and so does the line that opens a declaration or a list
 * ("Resolves that:"). "3 bis" keeps its place until the text is final.
 */
export function seriesOf(part: Part): readonly (readonly Paragraph[])[] {
  const groups = sectionsOf(part);
  const all: Paragraph[][] = [];
  for (const group of groups) {
    const [first, second] = group;
    if (first?.label === null) {
      const alone = second === undefined && groups.length > 1;
      const introduces = first.ending?.char === ':' && second?.label?.value === 1;
      if (alone) continue;
      if (introduces) group.shift();
    }
    const last = all.at(-1);
    if (last === undefined || group[0]?.label?.value === 1) all.push(group);
    else last.push(...group);
  }
  return all;
}

/** The counted paragraphs of `part`, cut where a section begins: at its heading, or at a preamble of its own. */
function sectionsOf(part: Part): Paragraph[][] {
  const groups: Paragraph[][] = [];
  let preamble = 0;
  let before: Paragraph | undefined;
  for (const paragraph of part.operative) {
    const { start } = paragraph.span;
    const passed = preamble;
    while ((part.preambular[preamble]?.span.start ?? Number.POSITIVE_INFINITY) < start) preamble++;
    if (paragraph.label?.inserted) continue;
    const group = groups.at(-1);
    const headed = paragraph.headings.length > 0 && paragraph.label?.value === 1;
    if (group === undefined || before?.section !== paragraph.section || preamble > passed || headed)
      groups.push([paragraph]);
    else group.push(paragraph);
    before = paragraph;
  }
  return groups;
}

function renumberPart(
  { text }: ResolutionDocument,
  part: Part,
  references: readonly ParagraphReference[],
  edits: TextEdit[],
): void {
  const form = numberForm(text, part);
  const renamed = new Map<number, number | null>();
  for (const series of seriesOf(part)) {
    for (const [at, paragraph] of series.entries()) {
      const number = at + 1;
      const old = paragraph.label?.value ?? null;
      if (old !== null) renamed.set(old, renamed.has(old) ? null : number);
      if (old !== number) edits.push(numberEdit(text, paragraph, number, form));
    }
  }
  for (const { number: old, span } of references) {
    // "3 bis" is none of the series.
    const number = renamed.get(Number(old)) ?? null;
    if (number !== null && number !== Number(old)) edits.push({ span, newText: String(number) });
  }
}

/** Whether the text refers to a paragraph that is not there: after renumbering, another one would bear its number. */
export function refersToMissingParagraph(document: ResolutionDocument): boolean {
  const references = referencesByPart(document.resolution);
  return document.resolution.parts.some((part) => {
    const numbers = new Set(part.operative.map(({ label }) => label?.value));
    const missing = ({ citation: { suffix, paragraph } }: ParagraphReference): boolean =>
      suffix === '' && !numbers.has(paragraph);
    return references.get(part)?.some(missing) ?? false;
  });
}

function numberEdit(text: string, paragraph: Paragraph, number: number, form: string): TextEdit {
  if (paragraph.label === null) {
    const { start } = paragraph.span;
    return { span: { start, end: start }, newText: number + form };
  }
  const { start, end } = paragraph.label.span;
  const digits = /\d+/.exec(text.slice(start, end)) ?? { index: 0, 0: '' };
  const from = start + digits.index;
  return { span: { start: from, end: from + digits[0].length }, newText: String(number) };
}

/** What follows the number in `part`: the stop and the space of its first numbered paragraph. */
function numberForm(text: string, part: Part): string {
  const model = part.operative.find(({ label }) => label !== null);
  const label = model?.label?.span;
  const words = model?.pieces[0];
  if (label === undefined || words === undefined) return '. ';
  const sign = text.slice(label.start, label.end).replace(/^\d+/, '');
  const space = /^\s*/.exec(text.slice(label.end, words.start))?.[0] ?? '';
  return sign + (/^[ \t]+$/.test(space) ? space : ' ');
}
