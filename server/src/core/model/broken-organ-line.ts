import type { Block, Tree } from '../syntax/tree.js';
import { endsInComma } from '../text/stops.js';
import { organOf } from '../un/organs.js';
import { mayBeOrgan } from './block-forms.js';
import { NO_WORDS, type Words } from './words.js';

const LONGEST_HALF = 100;

/**
 * Gives an organ line that was broken over two lines ("The General" / "Assembly,") to the first of them as a whole.
 * Only organs by name: two other lines may well read like the name of a committee together.
 */
export function joinOrganLines({ blocks }: Tree, words: readonly Words[]): readonly Words[] {
  const joined = [...words];
  for (let at = 1; at < blocks.length; at++) {
    const below = words[at] as Words;
    if (!endsOrganLine(blocks[at] as Block, below) || !mayBeOrgan(blocks[at - 1] as Block)) continue;
    const above = words[at - 1] as Words;
    if (above.text === '' || above.text.length > LONGEST_HALF) continue;
    const text = `${above.text} ${below.text}`;
    if ((organOf(text)?.symbol ?? null) === null) continue;
    joined[at - 1] = { text, span: { start: above.span.start, end: below.span.end }, ending: below.ending };
    joined[at] = NO_WORDS;
  }
  return joined;
}

/** A cheap look: a short line with a comma at its end. */
function endsOrganLine({ kind }: Block, { text }: Words): boolean {
  return kind === 'line' && text.length < LONGEST_HALF && endsInComma(text);
}
