import { trimEndOf } from '../../text/trim.js';
import { FOREIGN_ORGANS, SYMBOL_ORGANS } from '../../un/symbol-parts.js';
import { parseSymbol } from '../../un/symbols.js';
import type { Knowledge } from '../knowledge.js';
import type { Caret } from './caret.js';
import { nextComponents } from './next-components.js';
import { type Completion, MOST_PROPOSALS, NOTHING, type Proposal } from './proposal.js';
import { sessionOf } from './session-of.js';

const BEGUN = /^[A-Z]{1,6}\/[A-Za-z0-9./()-]*$/;
const LONGEST = 80;
/** Documents are cited from the session in hand more often than from the ones round it. */
const STEPS = [0, -1, 1, -2, -3];

/** A document symbol that is being written: those of this text and of the corpus, those of adopted texts, and what may follow next. */
export function proposeSymbols(caret: Caret, knowledge: Knowledge): Completion {
  const typed = symbolAtEnd(caret.before.slice(-LONGEST));
  const organ = typed?.slice(0, typed.indexOf('/')) ?? '';
  if (typed === null || !(SYMBOL_ORGANS.has(organ) || FOREIGN_ORGANS.has(organ))) return NOTHING;
  const span = caret.spanOf(typed);
  if (span === null) return NOTHING;
  const found = new Map<string, string>();
  const add = (symbol: string, meaning: string): void => {
    if (symbol !== typed && symbol.startsWith(typed) && !found.has(symbol)) found.set(symbol, meaning);
  };
  for (const symbol of symbolsUsed(caret, knowledge)) add(symbol, meaningOf(symbol));
  const path = typed.slice(0, typed.lastIndexOf('/'));
  for (const [component, meaning] of nextComponents(path, sessionsFor(caret, path, knowledge))) {
    const symbol = `${path}/${component}`;
    add(symbol, meaning === '' ? meaningOf(`${symbol}/L.1`, component) : meaning);
  }
  if (/\/(?:RES|DEC|PRST)\//.test(typed)) {
    for (const { symbol, title } of knowledge.facts.search.byNumber(typed)) add(symbol, title);
  }
  const rest = trimEndOf(/^[\w./()-]*/.exec(caret.behind)?.[0] ?? '', '.)');
  const edited = { start: span.start, end: span.end + rest.length };
  const proposals = [...found].slice(0, MOST_PROPOSALS).map(
    ([symbol, meaning]): Proposal => ({
      kind: 'symbol',
      label: symbol,
      description: meaning,
      detail: meaning,
      documentation: null,
      filter: symbol,
      edit: { span: edited, newText: symbol },
    }),
  );
  return { proposals, incomplete: true };
}

/** The beginning of a symbol that `words` end with, or null. */
function symbolAtEnd(words: string): string | null {
  const word = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('“')) + 1);
  const typed = word.startsWith('(') ? word.slice(1) : word;
  return BEGUN.test(typed) ? typed : null;
}

/** The symbols of documents that this text cites, then those that the corpus cites, each once. */
export function symbolsUsed({ document, offset }: Caret, { corpus }: Knowledge): Set<string> {
  const used = new Set<string>();
  for (const { kind, symbol, span } of document.resolution.citations) {
    if (kind === 'document' && (span.end < offset || span.start > offset)) used.add(symbol);
  }
  for (const { citations } of corpus.texts) {
    for (const { kind, symbol } of citations) if (kind === 'document') used.add(symbol);
  }
  return used;
}

/** What `symbol` says, component by component; with `component`, that one alone. */
export function meaningOf(symbol: string, component?: string): string {
  const components = parseSymbol(symbol)?.components ?? [];
  if (component !== undefined) return components.find(({ text }) => text === component)?.meaning ?? '';
  return components
    .map(({ meaning }) => meaning)
    .filter(Boolean)
    .join(', ');
}

function sessionsFor(caret: Caret, path: string, knowledge: Knowledge): number[] {
  const organ = path.startsWith('A/HRC') ? 'A/HRC' : path.slice(0, 1);
  const session = sessionOf(caret, organ, knowledge);
  return session === null ? [] : STEPS.map((step) => session + step).filter((value) => value > 0);
}
