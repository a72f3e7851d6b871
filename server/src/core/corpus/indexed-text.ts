import type { Citation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import { placesOf } from '../model/place-of.js';
import type { Span } from '../text/span.js';

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
  /** "PP 4", "OP 12 (b)", "note 3", "the title". */
  readonly place: string;
  /** The words round it. */
  readonly words: string;
}

// About two lines of print: enough to see why something is cited.
const WORDS_BEFORE = 90;
const WORDS_BEHIND = 60;

/** Reads what the corpus keeps of `document`. Its own paragraphs, which only the text itself can cite, are left out. */
export function indexText(
  document: ResolutionDocument,
  source: Pick<IndexedText, 'uri' | 'origin' | 'name'>,
): IndexedText {
  const { resolution } = document;
  const { masthead } = resolution;
  const places = placesOf(resolution);
  const citations = resolution.citations
    .filter(({ kind }) => kind !== 'paragraph')
    .map((citation): IndexedCitation => {
      const { kind, symbol, span, passage } = citation;
      const { provision, note } = passage;
      const place =
        note !== null ? `note ${note.label}` : (provision && places.get(provision)) || 'the title';
      return { kind, symbol, span, place, words: wordsRound(citation) };
    });
  return {
    ...source,
    symbol: masthead.symbol?.text ?? null,
    title: masthead.title?.text ?? null,
    isoDate: masthead.isoDate,
    citations,
  };
}

function wordsRound({ passage: { text }, place }: Citation): string {
  const from = place.start - WORDS_BEFORE;
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const to = place.end + WORDS_BEHIND;
  const end = to >= text.length ? text.length : Math.max(place.end, text.lastIndexOf(' ', to));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
