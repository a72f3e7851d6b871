import type { ResolutionDocument } from '../../model/document.js';
import type { Paragraph } from '../../model/resolution.js';
import { tokensOf } from '../../syntax/tokens-of.js';
import type { Block, Token } from '../../syntax/tree.js';
import { lastStartingAt, type Span } from '../../text/span.js';

/** Share of openings that must be italic before a missing one counts: notations lose italics by the half (section 2.9). */
const GATE = 0.8;

/** Whether the openings of these paragraphs are set off: at least four in five of those that open with a known phrase. */
export function usesItalics(paragraphs: readonly Paragraph[]): boolean {
  let marked = 0;
  let all = 0;
  for (const { openingEmphasized, reading } of paragraphs) {
    if (openingEmphasized) marked++;
    if (openingEmphasized || reading !== null) all++;
  }
  return marked > 0 && marked >= all * GATE;
}

/** Words that are set off, with the signs that do it. */
export interface Emphasis {
  readonly open: Token;
  readonly close: Token;
  /** The words with single spaces, and where they stand. */
  readonly text: string;
  readonly span: Span;
}

/** The emphasized words of one block, in order; signs that lack their partner set off nothing. */
export function emphasesIn({ tree }: ResolutionDocument, block: Block): Emphasis[] {
  const found: Emphasis[] = [];
  let open: Token | null = null;
  let words: Token[] = [];
  for (const token of tokensOf(tree, block)) {
    if (token.kind === 'emphasis-open') {
      open = token;
      words = [];
    } else if (token.kind === 'emphasis-close' && open !== null) {
      const first = words[0];
      const last = words.at(-1);
      if (first !== undefined && last !== undefined) {
        const text = words.map(({ start, end }) => tree.text.slice(start, end)).join(' ');
        found.push({ open, close: token, text: text.trim(), span: { start: first.start, end: last.end } });
      }
      open = null;
    } else if (token.kind === 'text' && open !== null) words.push(token);
  }
  return found;
}

/** The block that holds `offset`. */
export function blockAt({ tree }: ResolutionDocument, offset: number): Block | undefined {
  return tree.blocks[lastStartingAt(tree.blocks, offset)];
}

/** The emphasis that sets off the opening of `paragraph`, or null. */
export function emphasisOf(
  document: ResolutionDocument,
  { opening, openingEmphasized }: Paragraph,
): Emphasis | null {
  if (opening === null || !openingEmphasized) return null;
  const block = blockAt(document, opening.span.start);
  const emphases = block === undefined ? [] : emphasesIn(document, block);
  return (
    emphases.find(({ span }) => span.start <= opening.span.start && opening.span.start < span.end) ?? null
  );
}

/** The signs that set off the openings of these paragraphs. */
export function signsOf(document: ResolutionDocument, paragraphs: readonly Paragraph[]) {
  for (const paragraph of paragraphs) {
    const emphasis = emphasisOf(document, paragraph);
    if (emphasis === null) continue;
    const [open, close] = [emphasis.open, emphasis.close].map(({ start, end }) =>
      document.text.slice(start, end),
    );
    if (open !== undefined && close !== undefined) return { open, close };
  }
  return { open: '*', close: '*' };
}
