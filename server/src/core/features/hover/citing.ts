import type { CitingPlace, Corpus } from '../../corpus/corpus.js';
import type { IndexedText } from '../../corpus/indexed-text.js';
import type { Citation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import { placeOf } from '../../model/place-of.js';
import { writtenDate } from '../../un/dates.js';
import { HoverText } from './hover-text.js';
import { closed, counted, listed } from './words.js';

const MOST_TEXTS = 5;
const MOST_PLACES = 4;

/** Which texts of the corpus cite one of `symbols`, where and in what words: a line for each of the first few. */
export function citingTexts(corpus: Corpus, symbols: readonly string[]): HoverText {
  const hover = new HoverText();
  const byText = new Map<IndexedText, CitingPlace[]>();
  for (const place of symbols.flatMap((symbol) => corpus.citing(symbol))) {
    const known = byText.get(place.text);
    if (known === undefined) byText.set(place.text, [place]);
    else known.push(place);
  }
  if (byText.size === 0) return hover;
  const own = [...byText.keys()].filter(({ origin }) => origin === 'workspace').length;
  const reference = byText.size - own;
  const kinds = [
    ...(reference > 0 ? [counted(reference, 'reference document')] : []),
    ...(own > 0 ? [counted(own, 'document of your folders', 'documents of your folders')] : []),
  ];
  hover.say(`Cited in ${listed(kinds)}:`);
  for (const [text, places] of [...byText].slice(0, MOST_TEXTS)) {
    const where = listed([...new Set(places.map(({ citation }) => citation.place))], MOST_PLACES);
    hover.item(`${nameOf(text)}, ${where}: “${places[0]?.citation.words ?? ''}”`);
  }
  if (byText.size > MOST_TEXTS) hover.item(`and ${byText.size - MOST_TEXTS} more.`);
  return hover;
}

/** "001 (A/RES/68/192, 18 December 2013)": reference documents by the number that begins their file names. */
export function nameOf({ origin, name, symbol, isoDate }: IndexedText): string {
  const short = origin === 'reference' ? (name.split(/[_.]/, 1)[0] ?? name) : name;
  const more = [...(symbol === null ? [] : [symbol]), ...(isoDate === null ? [] : [writtenDate(isoDate)])];
  return more.length === 0 ? short : `${short} (${more.join(', ')})`;
}

/** Where else the text in hand cites the same: "Also cited here in PP 4 and note 5."; empty where it does not. */
export function otherPlaces(document: ResolutionDocument, citation: Citation): string {
  const { symbol, kind } = citation;
  const others = document.resolution.citations.filter(
    (other) => other !== citation && other.kind === kind && other.symbol === symbol,
  );
  if (others.length === 0) return '';
  const shown = others.slice(0, MOST_PLACES).map((other) => placeIn(document, other));
  const names = [...new Set(shown)];
  const more = others.length - MOST_PLACES;
  const places = listed(more > 0 ? [...names, `${more} more places`] : names);
  return closed(`Also cited in this text in ${places}`);
}

/** "PP 4", "note 5", or "the text" for what stands outside paragraphs and notes. */
export function placeIn({ resolution }: ResolutionDocument, { passage, span }: Citation): string {
  if (passage.note !== null) return `note ${passage.note.label}`;
  return placeOf(resolution, span.start) ?? 'a line outside the paragraphs';
}
