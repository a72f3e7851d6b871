import type { Citation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import { touches } from '../text/span.js';

/** The citation under the caret at `offset`, the shortest one where several meet; null where nothing is cited. */
export function citationAt({ resolution }: ResolutionDocument, offset: number): Citation | null {
  let found: Citation | null = null;
  for (const citation of resolution.citations) {
    if (!touches(citation.span, offset)) continue;
    if (found === null || length(citation) < length(found)) found = citation;
  }
  return found;
}

function length({ span }: Citation): number {
  return span.end - span.start;
}
