import type { Span } from '../../text/span.js';

/** A place in a treaty series: "vols. 2225, 2237, 2241 and 2326, No. 39574". */
export interface TreatyReference extends Span {
  readonly series: 'UNTS' | 'LNTS';
  readonly volumes: readonly string[];
  readonly numbers: readonly string[];
}

const TREATY =
  /\bvols?\. ((?:\d{1,4}|[IVXLC]{1,12}\b)(?:(?:, and |, | and | to |[–-])\d{1,4}){0,30}), Nos?\. (?:[A-Z]-)?(\d{1,6}(?:(?:, and |, | and | to |[–-])\d{1,6}){0,30})/g;

/**
 * Every treaty reference in `text`. `Ibid.` stands for the series of the note before, `before`, whose name is not
 * repeated.
 */
export function treatiesIn(text: string, before: TreatyReference['series'] | null = null): TreatyReference[] {
  const found: TreatyReference[] = [];
  for (const match of text.matchAll(TREATY)) {
    const [words, volumes = '', numbers = ''] = match;
    found.push({
      series: /^[IVXLC]/.test(volumes) || text.includes('League of Nations') ? 'LNTS' : (before ?? 'UNTS'),
      volumes: volumes.match(/[IVXLC]+|\d+/g) ?? [],
      numbers: numbers.match(/\d+/g) ?? [],
      start: match.index,
      end: match.index + words.length,
    });
  }
  return found;
}
