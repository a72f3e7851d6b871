import { rememberingFor } from '../text/remember.js';
import type { Span } from '../text/span.js';
import type { ParagraphCitation } from './citations/citation.js';
import type { Item, Paragraph, Part, Resolution } from './resolution.js';

/** A number that refers to a paragraph of the text itself: the "4" of "paragraph 4 above", the "3 bis" of "paragraph 3 bis (a) below". */
export interface ParagraphReference {
  /** "4", "3 bis". */
  readonly number: string;
  /** Where it stands, letters in brackets left out. */
  readonly span: Span;
  readonly citation: ParagraphCitation;
}

/** The number of an operative paragraph as others refer to it, "4" or "3 bis"; null where it has none, or "3.1" of a declaration. */
export function numberOf({ label }: Paragraph): string | null {
  if (label === null || label.value === null) return null;
  return label.inserted ? (/\d{1,3} [a-z]{3,8}/.exec(label.text)?.[0] ?? null) : String(label.value);
}

/** The operative paragraph of `part` that bears `number`, the first where several do. */
export function paragraphWith({ operative }: Pick<Part, 'operative'>, number: string): Paragraph | null {
  return byNumber(operative).get(number) ?? null;
}

const byNumber = rememberingFor((operative: readonly Paragraph[]): ReadonlyMap<string, Paragraph> => {
  const found = new Map<string, Paragraph>();
  for (const paragraph of operative) {
    const number = numberOf(paragraph);
    if (number !== null && !found.has(number)) found.set(number, paragraph);
  }
  return found;
});

/** The number that a citation of an own paragraph names. */
export function numberCited({ paragraph, suffix }: ParagraphCitation): string {
  return suffix === '' ? String(paragraph) : `${paragraph} ${suffix}`;
}

/** The paragraph that `citation` leads to, and the subparagraph where it names one; null where the text has none such. */
export function provisionCited(
  citation: ParagraphCitation,
): { readonly paragraph: Paragraph; readonly provision: Paragraph | Item } | null {
  const { part } = citation.passage;
  const paragraph = part === null ? null : paragraphWith(part, numberCited(citation));
  return paragraph === null ? null : { paragraph, provision: follow(paragraph, citation.path) };
}

/**
 * The subparagraph that the letters and numerals of `path` lead to from `paragraph`, the last one that is there:
 * letters may also stand within a sentence.
 */
export function follow(paragraph: Paragraph, path: readonly string[]): Paragraph | Item {
  let provision: Paragraph | Item = paragraph;
  for (const letter of path) {
    const item: Item | undefined = provision.items.find(({ label }) => label?.text === `(${letter})`);
    if (item === undefined) break;
    provision = item;
  }
  return provision;
}

/** Every number in "paragraph 4 above", "paragraphs 2 and 3 (a) above", by the part in whose words it stands. */
export function referencesByPart({
  citations,
}: Resolution): ReadonlyMap<Part, readonly ParagraphReference[]> {
  const byPart = new Map<Part, ParagraphReference[]>();
  for (const citation of citations) {
    // "(b)" of "3 (a) and (b)" repeats no number.
    if (citation.kind !== 'paragraph' || !/^\d/.test(citation.text)) continue;
    const { part } = citation.passage;
    if (part === null) continue;
    const number = numberCited(citation);
    const { start } = citation.place;
    const span = citation.passage.spanOf(start, start + number.length);
    const known = byPart.get(part);
    if (known === undefined) byPart.set(part, [{ number, span, citation }]);
    else known.push({ number, span, citation });
  }
  return byPart;
}
