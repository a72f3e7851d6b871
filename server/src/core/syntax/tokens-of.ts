import type { Block, Token, Tree } from './tree.js';

/** The tokens of one block as a list: for a look at single blocks, which costs an object for each token. */
export function tokensOf(
  { tokens }: Tree,
  { firstToken, endToken }: Pick<Block, 'firstToken' | 'endToken'>,
): Token[] {
  const list: Token[] = [];
  for (let at = firstToken; at < endToken; at++)
    list.push({ kind: tokens.kind(at), start: tokens.start(at), end: tokens.end(at) });
  return list;
}
