import type { NumberCitation } from '../../server/src/core/model/citations/citation.js';
import { isInParagraph, numbersIn } from '../../server/src/core/rules/support/cited.js';
import type { ResolutionDocument } from '../../server/src/core/service.js';
import { type Defect, replace } from './defect.js';

/** Resolutions and decisions that stand in paragraphs as one stretch of the source with their dates. */
export function plainNumbers(document: ResolutionDocument): NumberCitation[] {
  return numbersIn(document).filter(
    (citation) =>
      isInParagraph(citation) &&
      citation.passage.isVerbatim(citation.place.start, citation.date?.end ?? citation.place.end) &&
      !citation.passage.isQuoted(citation.place.start),
  );
}

/** The defect that writing `newText` over `[start, end)` of the passage of `citation` makes. */
export function rewrite(
  document: ResolutionDocument,
  { passage }: Pick<NumberCitation, 'passage'>,
  [start, end]: readonly [start: number, end: number],
  newText: string,
): Defect {
  const old = passage.text.slice(start, end);
  return replace(document, `“${old}” becomes “${newText}”`, passage.spanOf(start, end), newText);
}
