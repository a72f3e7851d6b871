import type { Citation } from '../model/citations/citation.js';
import { titleBehind } from '../model/citations/title-behind.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { placesOf } from '../model/place-of.js';
import { lastStartingAt, type Span } from '../text/span.js';

/** `reference`: ships with the product; `workspace`: one of the user's own. */
export type CorpusOrigin = 'reference' | 'workspace';

/**
 * What is kept of one text of the corpus: plain data, a small part of the text, so that thousands can be held. Spans
 * are UTF-16 offsets into the text as it was when it was read.
 */
export interface IndexedText {
  readonly uri: string;
  readonly origin: CorpusOrigin;
  /** What people call it: the name of its file. */
  readonly name: string;
  /** Its own symbol, canonical: "A/RES/68/192". Null for a text that names none. */
  readonly symbol: string | null;
  readonly title: string | null;
  readonly isoDate: string | null;
  readonly citations: readonly IndexedCitation[];
}

/** One place where a text cites something. */
export interface IndexedCitation {
  readonly kind: Citation['kind'];
  /** Canonical, as `Citation.symbol`. */
  readonly symbol: string;
  readonly span: Span;
  /** "PP 4", "OP 12 (b)", "PP 4 (note 3)" for what the note of PP 4 cites, "the title". */
  readonly place: string;
  /** The words round it, or round the mark of the note that cites it. */
  readonly words: string;
  /** The date that the text gives a resolution, ISO 8601. */
  readonly isoDate: string | null;
  /** The title that the text gives a resolution, in quotation marks behind its number. */
  readonly title: string | null;
}

// About two lines of print: enough to see why something is cited.
const WORDS_BEFORE = 90;
const WORDS_BEHIND = 60;

/** Reads what the corpus keeps of `document`. Its own paragraphs, which only the text itself can cite, are left out. */
export function indexText(
  document: ResolutionDocument,
  source: Pick<IndexedText, 'uri' | 'origin' | 'name'>,
): IndexedText {
  const { resolution, passages } = document;
  const { masthead } = resolution;
  const places = placesOf(resolution);
  const placeOf = ({ provision }: Passage): string | null =>
    provision === null ? null : (places.get(provision) ?? null);
  const bearers = new MarkBearers(passages);
  const titles = new Set(passages.filter(({ provision, note }) => provision === null && note === null));
  const standing = (passage: Passage, place: Span): Pick<IndexedCitation, 'place' | 'words'> => {
    const { note } = passage;
    if (note === null) {
      const own = placeOf(passage) ?? (titles.has(passage) ? 'the title' : OUTSIDE);
      return { place: own, words: wordsRound(passage, place) };
    }
    const mark = note.references[0]?.span.start ?? -1;
    const bearer = bearers.at(mark);
    const index = bearer?.indexAt(mark) ?? null;
    if (bearer === null || index === null)
      return { place: `note ${note.label}`, words: wordsRound(passage, place) };
    const words = wordsRound(bearer, { start: index, end: index });
    return { place: `${placeOf(bearer) ?? OUTSIDE} (note ${note.label})`, words };
  };
  const citations = resolution.citations
    .filter(({ kind }) => kind !== 'paragraph')
    .map((citation): IndexedCitation => {
      const { kind, symbol, span, passage } = citation;
      const isoDate = 'number' in citation ? (citation.date?.iso ?? null) : null;
      const title = 'number' in citation ? titleBehind(citation) : null;
      return { kind, symbol, span, ...standing(passage, citation.place), isoDate, title };
    });
  return {
    ...source,
    symbol: masthead.symbol?.text ?? null,
    title: masthead.title?.text ?? null,
    isoDate: masthead.isoDate,
    citations,
  };
}

const OUTSIDE = 'a line outside the paragraphs';

/** The passages of paragraphs by where their pieces start, to find the one that bears a note mark. */
class MarkBearers {
  readonly #pieces: readonly { readonly start: number; readonly passage: Passage }[];

  constructor(passages: readonly Passage[]) {
    this.#pieces = passages
      .flatMap((passage) => (passage.provision?.pieces ?? []).map(({ start }) => ({ start, passage })))
      .sort((a, b) => a.start - b.start);
  }

  at(offset: number): Passage | null {
    return this.#pieces[lastStartingAt(this.#pieces, offset)]?.passage ?? null;
  }
}

function wordsRound({ text }: Passage, place: Span): string {
  const from = place.start - WORDS_BEFORE;
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const to = place.end + WORDS_BEHIND;
  const end = to >= text.length ? text.length : Math.max(place.end, text.lastIndexOf(' ', to));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
