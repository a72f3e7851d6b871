import { isUpperAscii } from '../../text/chars.js';
import { matchesIn } from '../../text/search.js';
import { beginsWithIbid } from '../ibid.js';
import type { Passage } from '../passages.js';
import type { Citation, TreatyCitation } from './citation.js';

const TREATY =
  /\bvols?\. ((?:\d{1,4}|[IVXLC]{1,12}\b)(?:(?:, and |, | and | to |[–-])\d{1,4}){0,30}), Nos?\. (?:[A-Z]-)?(\d{1,6}(?:(?:, and |, | and | to |[–-])\d{1,6}){0,30})/g;

const VALUE = /[IVXLC]+|\d+/g;

/** Every treaty that `passage` cites, `last` being what was cited last before it: “Ibid.” goes on with the series of that. */
export function citedTreaties(passage: Passage, last: Citation | undefined): TreatyCitation[] {
  const { text, note } = passage;
  const goesOn = last?.kind === 'treaty' && note !== null && beginsWithIbid(note);
  const matches = matchesIn(text, TREATY);
  // Looked for once: each look may go through the whole text.
  const namesLeague = matches.length > 0 && text.includes('League of Nations');
  return matches.map((match) => {
    const volumes = valuesIn(match[1] as string);
    const numbers = valuesIn(match[2] as string);
    const isOfLeague = isUpperAscii((match[1] as string).charCodeAt(0));
    const series = isOfLeague || namesLeague ? 'LNTS' : goesOn ? last.series : 'UNTS';
    const place = { start: match.index, end: match.index + match[0].length };
    return {
      kind: 'treaty',
      symbol: `${series} ${volumes[0]} No. ${numbers[0]}`,
      text: match[0],
      span: passage.spanOf(place.start, place.end),
      passage,
      place,
      series,
      volumes,
      numbers,
    };
  });
}

/** Most references have a single volume and a single number. */
function valuesIn(words: string): readonly string[] {
  return /\W/.test(words) ? (words.match(VALUE) ?? []) : [words];
}
