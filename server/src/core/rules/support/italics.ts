import type { ResolutionDocument } from '../../model/document.js';
import type { Paragraph } from '../../model/resolution.js';
import { tokensOf } from '../../syntax/tokens-of.js';
import type { Block, Token, Tree } from '../../syntax/tree.js';
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

/**
 * The emphasized words of one block that reach beyond `from` in the source, in order; signs that lack their partner
 * set off nothing.
 */
export function emphasesIn({ tree }: ResolutionDocument, block: Block, from: number): Emphasis[] {
  const { tokens } = tree;
  const found: Emphasis[] = [];
  let open = -1;
  let first = -1;
  let last = -1;
  for (let at = block.firstToken; at < block.endToken; at++) {
    const kind = tokens.kind(at);
    if (kind === 'emphasis-open') {
      open = at;
      first = -1;
    } else if (kind === 'emphasis-close' && open >= 0) {
      if (first >= 0 && tokens.end(last) > from) found.push(emphasisBetween(tree, open, at));
      open = -1;
    } else if (kind === 'text' && open >= 0) {
      if (first < 0) first = at;
      last = at;
    }
  }
  return found;
}

/** The words between two signs, given by their places among the tokens. */
function emphasisBetween(tree: Tree, openAt: number, closeAt: number): Emphasis {
  const tokens = tokensOf(tree, { firstToken: openAt, endToken: closeAt + 1 });
  const words = tokens.filter(({ kind }) => kind === 'text');
  const [open, close] = [tokens[0] as Token, tokens.at(-1) as Token];
  const text = words.map(({ start, end }) => tree.text.slice(start, end)).join(' ');
  const span = { start: words[0]?.start ?? open.end, end: words.at(-1)?.end ?? open.end };
  return { open, close, text: text.trim(), span };
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
  const emphases = block === undefined ? [] : emphasesIn(document, block, opening.span.start);
  return emphases.find(({ span }) => span.start <= opening.span.start) ?? null;
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
