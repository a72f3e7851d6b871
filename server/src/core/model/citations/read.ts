import type { Tree } from '../../syntax/tree.js';
import { organOf } from '../../un/organs.js';
import type { Passage } from '../passages.js';
import type { Part, Resolution } from '../resolution.js';
import type { Citation } from './citation.js';
import type { Owners } from './list-draft.js';
import { organEndingAt } from './organ-words.js';
import { otherPassages } from './other-passages.js';
import { firstFigure, PassageScan } from './scan.js';

/**
 * What the text cites, in order: resolutions and decisions by number, documents by symbol, treaties, its own
 * paragraphs. Titles, paragraphs and notes are read, and what stands round them: headings, annexes, tables, and the
 * line that says on whose report a resolution was adopted.
 */
export function readCitations(tree: Tree, resolution: Resolution, passages: readonly Passage[]): Citation[] {
  const found: Citation[] = [];
  const known = new Map<string, string>();
  const owners = new Map<Part | null, Owners>();
  const [first = null] = resolution.parts;
  const ownersOf = (part: Part | null): Owners => {
    const before = owners.get(part);
    if (before !== undefined) return before;
    const own = { own: ownSymbol(part), known };
    owners.set(part, own);
    return own;
  };
  for (const passage of passages) {
    const figure = firstFigure(passage.text);
    if (figure >= 0) new PassageScan(passage, ownersOf(passage.part ?? first), found).read(figure);
  }
  for (const { passage, organ } of otherPassages(tree, resolution, passages)) {
    const own = organ === null ? ownersOf(first) : { own: organ, known };
    new PassageScan(passage, own, found).read(firstFigure(passage.text));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** First component of the symbols of the organ that speaks in `part`: the Assembly's where none is named, none where it has none here. */
export function ownSymbol(part: Part | null): string {
  const name = part?.organ?.name ?? null;
  if (name === null) return 'A';
  return organOf(name)?.symbol ?? organEndingAt(name, name.length)?.symbol ?? '';
}
