import type {
  Citation,
  CitationList,
  CitedDate,
  DocumentCitation,
  NumberCitation,
} from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import type { Resolution } from '../../model/resolution.js';
import { rememberedIn } from '../../text/remember.js';
import type { Span } from '../../text/span.js';

/** Resolutions and decisions by number, in text order. */
export function numbersIn({ resolution }: ResolutionDocument): readonly NumberCitation[] {
  return numbersOf(resolution);
}

const numbersOf = rememberedIn(({ citations }: Resolution): readonly NumberCitation[] =>
  citations.filter(isNumber),
);

/** Documents by symbol, in text order. */
export function documentsIn({ resolution }: ResolutionDocument): readonly DocumentCitation[] {
  return documentsOf(resolution);
}

const documentsOf = rememberedIn(({ citations }: Resolution): readonly DocumentCitation[] =>
  citations.filter((citation) => citation.kind === 'document'),
);

/** The lists of numbers, each once, in text order. */
export function listsIn({ resolution }: ResolutionDocument): readonly CitationList[] {
  return listsOf(resolution);
}

const listsOf = rememberedIn((resolution: Resolution): readonly CitationList[] =>
  numbersOf(resolution)
    .filter((citation) => citation.list.entries[0] === citation)
    .map(({ list }) => list),
);

export function isNumber(citation: Citation): citation is NumberCitation {
  return citation.kind === 'resolution' || citation.kind === 'decision';
}

/** Whether it stands in a paragraph or subparagraph of the text: not in a note, a title or an annex. */
export function isInParagraph({ passage }: Citation): boolean {
  return passage.provision !== null;
}

/** Where the date of `citation` stands in the source. */
export function dateSpan({ passage }: NumberCitation, { start, end }: CitedDate): Span {
  return passage.spanOf(start, end);
}

/** "resolution 64/293", "decision 65/560": as a sentence names it. */
export function nameOf({ kind, number, list }: NumberCitation): string {
  const letters = number.letters.length === 1 ? ` ${number.letters[0]}` : '';
  return `${list.keyword?.kind ?? kind} ${number.text}${letters}`;
}
