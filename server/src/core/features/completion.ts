import type { ResolutionDocument } from '../model/document.js';
import type { Resolution } from '../model/resolution.js';
import { contains, type Span } from '../text/span.js';
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

/** What may be meant by what is being written at `offset`; nothing in ordinary words, in titles, in another language than English, in no resolution. */
export function completion(document: ResolutionDocument, offset: number, knowledge: Knowledge): Completion {
  const { resolution } = document;
  if (resolution.language !== 'en' || !isBegun(resolution)) return NOTHING;
  const caret = caretAt(document, offset);
  if (caret === null || isTitle(resolution, caret.block)) return NOTHING;
  // A symbol is replaced as a whole; in the middle of a word nothing else is being written.
  const sources = /^\p{L}/u.test(caret.behind) ? [proposeSymbols] : SOURCES;
  for (const propose of sources) {
    const found = propose(caret, knowledge);
    if (found.proposals.length > 0) return found;
  }
  return NOTHING;
}

function isTitle({ masthead, parts }: Resolution, block: Span): boolean {
  const titles = [masthead.title, masthead.partTitle, ...parts.map(({ title }) => title)];
  return titles.some((title) => title !== null && contains(block, title.span));
}

/** Less than `recognize` asks for: a resolution is completed long before it is one. */
function isBegun({ masthead, parts }: Resolution): boolean {
  return (
    (masthead.symbol ?? masthead.session ?? masthead.sponsors) !== null ||
    masthead.modelUn ||
    parts.some(
      ({ organ, preambular, operative }) =>
        organ !== null ||
        preambular.some(({ opening }) => opening !== null) ||
        operative.some(({ opening }) => opening !== null),
    )
  );
}
