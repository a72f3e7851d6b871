import type { Corpus } from '../corpus/corpus.js';
import type { IndexedText } from '../corpus/indexed-text.js';
import type { WorkspaceSymbol } from './feature-types.js';

/** More than anyone reads in a list that shrinks with every letter. */
const MOST = 500;

/**
 * The texts of `corpus` and their paragraphs that answer `query`, at most 500: every word of it stands in the symbol,
 * title or opening words, letter after letter, others in between, as editors match it. Those that have the words as
 * they are come first, and texts before paragraphs. An empty query gives the texts alone.
 */
export function workspaceSymbols(corpus: Corpus, query: string): readonly WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const ranked: readonly WorkspaceSymbol[][] = [[], [], [], []];
  for (const text of corpus.texts) {
    const container = containerOf(text);
    const add = (kind: WorkspaceSymbol['kind'], name: string, span: WorkspaceSymbol['span']): void => {
      const rank = rankOf(name.toLowerCase(), words);
      if (rank === null) return;
      const list = ranked[rank * 2 + (kind === 'text' ? 0 : 1)];
      if (list !== undefined && list.length < MOST) list.push({ kind, name, container, text, span });
    };
    add('text', nameOf(text), text.start);
    if (words.length === 0) continue;
    for (const { place, words: opening, span } of text.paragraphs)
      add('paragraph', `${place} ${opening}`, span);
  }
  return ranked.flat().slice(0, MOST);
}

/** How well `name` answers: 0 with the words as they are, 1 with their letters in order, null not at all. */
function rankOf(name: string, words: readonly string[]): 0 | 1 | null {
  if (words.every((word) => name.includes(word))) return 0;
  return words.every((word) => hasInOrder(name, word)) ? 1 : null;
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function nameOf({ symbol, title, name }: IndexedText): string {
  return [symbol, title].filter((part) => part !== null).join(' ') || name;
}

function containerOf({ name, symbol, origin }: IndexedText): string {
  const own = symbol ?? name;
  return origin === 'reference' ? `${own} (reference document)` : own;
}
