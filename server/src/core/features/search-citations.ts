import type { ResolutionDocument } from '../model/document.js';
import { searchActs } from './completion/acts.js';
import { caretAt } from './completion/caret.js';
import type { Proposal } from './completion/proposal.js';
import type { Knowledge } from './knowledge.js';

/**
 * The resolutions and decisions that `query` finds, each as it would be cited at `offset`: by number, by words of the
 * title, or by date. Null where nothing can be cited, such as in a comment.
 */
export function searchCitations(
  document: ResolutionDocument,
  offset: number,
  query: string,
  knowledge: Knowledge,
): readonly Proposal[] | null {
  const caret = caretAt(document, offset);
  return caret === null ? null : searchActs(caret, query.trim(), knowledge).proposals;
}
