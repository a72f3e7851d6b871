import type { Tree } from '../../syntax/tree.js';
import { organOf } from '../../un/organs.js';
import type { Passage } from '../passages.js';
import type { Part, Resolution } from '../resolution.js';
import type { Citation } from './citation.js';
import type { Owners } from './list-draft.js';
import { otherPassages } from './other-passages.js';
import { PassageScan } from './scan.js';

/**
 * What the text cites, in order: resolutions and decisions by number, documents by symbol, treaties, its own
 * paragraphs. Titles, paragraphs and notes are read, and what stands round them: headings, annexes, tables, and the
 * line that says on whose report a resolution was adopted.
 */
export function readCitations(tree: Tree, resolution: Resolution, passages: readonly Passage[]): Citation[] {
  const found: Citation[] = [];
  const known = new Map<string, string>();
  const owners = new Map<Part | null, Owners>();
  const first = resolution.parts[0];
  const read = (passage: Passage): void => {
    const part = passage.part ?? first ?? null;
    const own = owners.get(part) ?? { own: ownSymbol(part), known };
    owners.set(part, own);
    new PassageScan(passage, own, found).read();
  };
  for (const passage of passages) read(passage);
  for (const passage of otherPassages(tree, resolution, passages)) read(passage);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** First component of the symbols of the organ that speaks in `part`; the Assembly's where it is not known. */
function ownSymbol(part: Part | null): string {
  const organ = part?.organ ?? null;
  return (organ === null ? null : organOf(organ.name)?.symbol) ?? 'A';
}
