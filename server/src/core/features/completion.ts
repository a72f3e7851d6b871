import type { ResolutionDocument } from '../model/document.js';
import { proposeActs } from './completion/acts.js';
import { type Caret, caretAt } from './completion/caret.js';
import { proposeNames } from './completion/names.js';
import { proposeNotes } from './completion/notes.js';
import { proposeParagraphs } from './completion/paragraphs.js';
import { type Completion, NOTHING } from './completion/proposal.js';
import { proposeSessions } from './completion/sessions.js';
import { proposeSymbols } from './completion/symbols.js';
import type { Knowledge } from './knowledge.js';

/** Each looks whether what it knows is being written at the caret; the first one that proposes something answers. */
const SOURCES: readonly ((caret: Caret, knowledge: Knowledge) => Completion)[] = [
  proposeActs,
  proposeNotes,
  proposeSymbols,
  proposeParagraphs,
  proposeSessions,
  proposeNames,
];

/** What may be meant by what is being written at `offset`; nothing on ordinary words. */
export function completion(document: ResolutionDocument, offset: number, knowledge: Knowledge): Completion {
  const caret = caretAt(document, offset);
  if (caret === null) return NOTHING;
  for (const propose of SOURCES) {
    const found = propose(caret, knowledge);
    if (found.proposals.length > 0) return found;
  }
  return NOTHING;
}
