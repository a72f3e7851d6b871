import type { ParagraphCitation } from '../model/citations/citation.js';
import { follow, numberCited, numberOf, paragraphWith } from '../model/paragraph-references.js';
import type { Resolution } from '../model/resolution.js';
import { contains } from '../text/span.js';
import type { ProvisionSubject } from './subject-at.js';

/**
 * The places of the text that refer to a paragraph or subparagraph, in text order; who refers to its subparagraph (a)
 * refers to the paragraph, too.
 */
export function referencesTo(
  { citations }: Resolution,
  { part, paragraph, provision }: Pick<ProvisionSubject, 'part' | 'paragraph' | 'provision'>,
): readonly ParagraphCitation[] {
  const number = numberOf(paragraph);
  // Of two paragraphs with one number the first is meant.
  if (number === null || paragraphWith(part, number) !== paragraph) return [];
  return citations.filter(
    (citation): citation is ParagraphCitation =>
      citation.kind === 'paragraph' &&
      citation.passage.part === part &&
      numberCited(citation) === number &&
      contains(provision.span, follow(paragraph, citation.path).span),
  );
}
