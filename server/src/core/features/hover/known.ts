import type { NumberCitation } from '../../model/citations/citation.js';
import type { Catalogue, CatalogueEntry } from '../../un/catalogue.js';

/** Parts are lettered in order, and seldom beyond this one. */
const LETTERS = 'ABCDEF';

/**
 * The entries that `citation` may mean: that of its symbol; else those of the lettered parts that it names, or of all
 * parts where it names none; else that of the resolution whose part it names. Empty for what the catalogue lacks.
 */
export function knownOf(
  { symbol, organ, kind, number }: NumberCitation,
  catalogue: Catalogue,
): readonly CatalogueEntry[] {
  const exact = catalogue.find(symbol);
  if (exact !== null) return [exact];
  const base = symbolBase(organ, kind, number.text);
  if (base === null) return [];
  const letters = number.letters.length > 0 ? number.letters : [...LETTERS];
  const parts = letters.flatMap((letter) => {
    const entry = catalogue.find(`${base} ${letter}`) ?? catalogue.find(withLetter(base, letter));
    return entry === null ? [] : [entry];
  });
  if (parts.length > 0) return parts;
  const whole = number.letters.length > 0 ? catalogue.find(base) : null;
  return whole === null ? [] : [whole];
}

function symbolBase(organ: string, kind: NumberCitation['kind'], text: string): string | null {
  if (organ === '') return null;
  return `${organ}/${kind === 'resolution' ? 'RES' : 'DEC'}/${text}`;
}

/** "A/RES/217 A (III)", as some lists write it. */
function withLetter(base: string, letter: string): string {
  return base.replace(' (', ` ${letter} (`);
}
