import type { CitingPlace } from '../corpus/corpus.js';
import { counted } from './hover/words.js';

/** "Cited in 4 places of 3 texts", for a line over the title of the text that they cite. */
export function citedByWords(places: readonly CitingPlace[]): string {
  if (places.length === 0) return 'Not cited in any text known here';
  const texts = new Set(places.map(({ text }) => text));
  return `Cited in ${counted(places.length, 'place')} of ${counted(texts.size, 'text')}`;
}
