import type { ResolutionDocument } from '../../model/document.js';
import type { Paragraph, Part, Provision } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';

/**
 * Edits that number the operative paragraphs 1., 2., 3. … in each part, from 1 again after a roman section
 * heading where the text does so, and that carry references such as "paragraph 4 above" along wherever the
 * old number was unique.
 */
export function renumberOperativeParagraphs(document: ResolutionDocument): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const part of document.resolution.parts) {
    if (seriesOf(part).length > 1) renumberPart(document, part, edits);
  }
  return edits;
}

/** The operative paragraphs that are counted: "3 bis" keeps its place until the text is final. */
export function seriesOf(part: Part): readonly Paragraph[] {
  return part.operative.filter(({ label }) => label === null || !label.inserted);
}

/** The number that each paragraph of the series of `part` should bear. */
export function expectedNumbers(part: Part): number[] {
  let section: string | null = part.operative[0]?.section ?? null;
  let next = 1;
  return seriesOf(part).map((paragraph) => {
    const restarts = paragraph.section !== section && paragraph.label?.value === 1;
    section = paragraph.section;
    if (restarts) next = 1;
    return next++;
  });
}

function renumberPart(document: ResolutionDocument, part: Part, edits: TextEdit[]): void {
  const { text } = document;
  const expected = expectedNumbers(part);
  const form = numberForm(text, part);
  const renamed = new Map<number, number | null>();
  for (const [at, paragraph] of seriesOf(part).entries()) {
    const number = expected[at] as number;
    const old = paragraph.label?.value ?? null;
    if (old !== null) renamed.set(old, renamed.has(old) ? null : number);
    if (old !== number) edits.push(numberEdit(text, paragraph, number, form));
  }
  for (const { number: old, span } of references(text, part)) {
    const number = renamed.get(old) ?? null;
    if (number !== null && number !== old) edits.push({ span, newText: String(number) });
  }
}

/** Whether the text refers to a paragraph that is not there: after renumbering, another one would bear its number. */
export function refersToMissingParagraph({ text, resolution }: ResolutionDocument): boolean {
  return resolution.parts.some((part) => {
    const numbers = new Set(part.operative.map(({ label }) => label?.value));
    return references(text, part).some(({ number }) => !numbers.has(number));
  });
}

interface Reference {
  readonly number: number;
  readonly span: Span;
}

const REFERENCE =
  /\bparagraphs? (\d{1,3}(?: \([a-z]+\))*(?:(?:, | and | to |, and | or )\d{1,3}(?: \([a-z]+\))*)*) (?:above|below|of the present resolution)\b/g;

/** Every number in "paragraph 4 above", "paragraphs 2 and 3 (a) above", where it stands in the words of `part`. */
function references(text: string, part: Part): Reference[] {
  const found: Reference[] = [];
  const read = (provision: Provision): void => {
    for (const { start, end } of provision.pieces) {
      for (const { 0: words, index } of text.slice(start, end).matchAll(REFERENCE)) {
        for (const digits of words.matchAll(/\d+/g)) {
          const from = start + index + digits.index;
          found.push({
            number: Number(digits[0]),
            span: { start: from, end: from + digits[0].length },
          });
        }
      }
    }
    provision.items.forEach(read);
  };
  part.preambular.forEach(read);
  part.operative.forEach(read);
  return found;
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
