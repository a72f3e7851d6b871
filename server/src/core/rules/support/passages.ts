import type { Passage } from '../../model/passages.js';
import type { Word } from '../rule.js';

/** The passages in which `words`, given in text order, stand: each once. */
export function passagesOf(words: readonly Word[]): Passage[] {
  const passages: Passage[] = [];
  for (const { passage } of words) if (passages.at(-1) !== passage) passages.push(passage);
  return passages;
}
