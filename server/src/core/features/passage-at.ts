import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';

/** The words under the caret at `offset`, and where in them it stands; null outside titles, paragraphs and notes. */
export function passageAt(
  { passages }: ResolutionDocument,
  offset: number,
): { readonly passage: Passage; readonly index: number } | null {
  for (const passage of passages) {
    const index = passage.indexAt(offset);
    if (index !== null) return { passage, index };
  }
  return null;
}
