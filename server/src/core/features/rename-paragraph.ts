import { createDocument, type ResolutionDocument } from '../model/document.js';
import { numberOf, type ParagraphReference, referencesByPart } from '../model/paragraph-references.js';
import type { Part } from '../model/resolution.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Renamable, Renaming } from './feature-types.js';
import type { ProvisionSubject } from './subject-at.js';

const NUMBER = /^\d{1,3}(?: (?:bis|ter|quater))?$/;

/** The number under the caret, on a paragraph or in a reference to it. */
export function renamableParagraph(document: ResolutionDocument, subject: ProvisionSubject): Renamable {
  const { paragraph, provision, citation, part } = subject;
  const reference = referencesIn(document, part).find((one) => one.citation === citation);
  if (citation === null ? provision !== paragraph : reference === undefined)
    return {
      refusal: `Subparagraphs are lettered in their order, so ${provision.label?.text ?? 'a letter'} cannot be renamed. Move it to its place; a quick fix then corrects the letters.`,
    };
  const name = numberOf(paragraph);
  const span = reference?.span ?? numberSpan(document, subject);
  if (name === null || span === null || paragraph.kind === 'preambular')
    return { refusal: 'Only the numbers of operative paragraphs can be renamed.' };
  if (numbersOf(part).filter((number) => number === name).length > 1)
    return {
      refusal: `Several paragraphs bear the number ${name}, so it is not certain which of them is referred to. Change this number by hand.`,
    };
  return { span, name };
}

/** Edits that give an operative paragraph the number `name` and carry "paragraph 4 above" along. */
export function renameParagraph(
  document: ResolutionDocument,
  subject: ProvisionSubject,
  name: string,
): Renaming {
  const { text, resolution } = document;
  const { paragraph, part } = subject;
  if (!NUMBER.test(name))
    return { refusal: `“${name}” is no paragraph number. Use a figure, such as 5, or 5 bis.` };
  if (numbersOf(part).includes(name))
    return {
      refusal: `There is already a paragraph ${name}. Choose another number, or run “Penholder: Renumber Operative Paragraphs”.`,
    };
  const old = numberOf(paragraph);
  const label = numberSpan(document, subject);
  if (label === null) return { refusal: 'This paragraph has no number.' };
  const references = referencesIn(document, part).filter(({ number }) => number === old);
  const edits: TextEdit[] = [label, ...references.map(({ span }) => span)].map((span) => ({
    span,
    newText: name,
  }));
  const renamed = createDocument(applyEdits(text, edits), resolution.profile).resolution.parts;
  const wanted = numbersOf(part).map((number) => (number === old ? name : number));
  const found = numbersOf(renamed[resolution.parts.indexOf(part)]);
  return found.join() === wanted.join()
    ? { edits }
    : { refusal: `“${name}” would not be read as the number of this paragraph. Use another figure.` };
}

function referencesIn({ resolution }: ResolutionDocument, part: Part): readonly ParagraphReference[] {
  return referencesByPart(resolution).get(part) ?? [];
}

function numbersOf(part: Part | undefined): readonly (string | null)[] {
  return part?.operative.map(numberOf) ?? [];
}

/** Where the number stands in the label of the paragraph. */
function numberSpan({ text }: ResolutionDocument, { paragraph }: ProvisionSubject): Span | null {
  const number = numberOf(paragraph);
  if (number === null || paragraph.label === null) return null;
  const { start, end } = paragraph.label.span;
  const at = text.slice(start, end).indexOf(number);
  return at < 0 ? null : { start: start + at, end: start + at + number.length };
}
