import { matchesIn } from '../../text/search.js';
import type { Span } from '../../text/span.js';
import { beginsWithIbid } from '../ibid.js';
import type { Passage } from '../passages.js';
import type { Citation, TreatyCitation } from './citation.js';

/** A place in a treaty series: "vols. 2225, 2237, 2241 and 2326, No. 39574". */
interface TreatyReference extends Span {
  readonly series: 'UNTS' | 'LNTS';
  readonly volumes: readonly string[];
  readonly numbers: readonly string[];
}

const TREATY =
  /\bvols?\. ((?:\d{1,4}|[IVXLC]{1,12}\b)(?:(?:, and |, | and | to |[–-])\d{1,4}){0,30}), Nos?\. (?:[A-Z]-)?(\d{1,6}(?:(?:, and |, | and | to |[–-])\d{1,6}){0,30})/g;

/** Every treaty that `passage` cites, `last` being what was cited last before it: “Ibid.” goes on with the series of that. */
export function citedTreaties(passage: Passage, last: Citation | undefined): TreatyCitation[] {
  const { text, note } = passage;
  const goesOn = note !== null && beginsWithIbid(note) && last?.kind === 'treaty';
  return treatiesIn(text, goesOn ? last.series : null).map(({ start, end, series, volumes, numbers }) => ({
    kind: 'treaty',
    symbol: `${series} ${volumes[0]} No. ${numbers[0]}`,
    text: text.slice(start, end),
    span: passage.spanOf(start, end),
    passage,
    place: { start, end },
    series,
    volumes,
    numbers,
  }));
}

function treatiesIn(text: string, before: TreatyReference['series'] | null): TreatyReference[] {
  const found: TreatyReference[] = [];
  for (const match of matchesIn(text, TREATY)) {
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
