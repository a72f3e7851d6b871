import { usesItalics } from '../../../server/src/core/rules/support/italics.js';
import { tokensOf } from '../../../server/src/core/syntax/tokens-of.js';
import { lastStartingAt } from '../../../server/src/core/text/span.js';
import type { Planter } from '../defect.js';
import { plantAt } from '../openings.js';

/** The organ line loses its italics. */
const plant: Planter = (document) =>
  document.resolution.parts.flatMap(({ organ, preambular }) => {
    if (organ === null || !organ.emphasized || !usesItalics(preambular)) return [];
    const { tree } = document;
    const block = tree.blocks[lastStartingAt(tree.blocks, organ.span.start)];
    const tokens = block === undefined ? [] : tokensOf(tree, block);
    const signs = tokens.filter(({ kind }) => kind === 'emphasis-open' || kind === 'emphasis-close');
    // Where the comma stood inside, nothing tells afterwards.
    if (document.text.charAt(signs.at(-1)?.end ?? 0) !== ',') return [];
    const edits = signs.map(({ start, end }) => ({ span: { start, end }, newText: '' }));
    return [plantAt(document, 'the organ line in roman', edits)];
  });

export default plant;
