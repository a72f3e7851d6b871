import { canonicalSymbol, ownSymbol } from '../model/citations/canonical.js';
import type { Citation, NumberCitation } from '../model/citations/citation.js';
import { titleBehind } from '../model/citations/title-behind.js';
import type { ResolutionDocument } from '../model/document.js';
import { placesOf } from '../model/place-of.js';
import type { Item, Paragraph } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import { standingIn } from './standing.js';

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
  /** Where a reader begins: the title, else the symbol, else the first paragraph. */
  readonly start: Span;
  readonly isoDate: string | null;
  readonly citations: readonly IndexedCitation[];
  readonly paragraphs: readonly IndexedParagraph[];
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
  /** The part of it that is meant: "section III, paragraph 3"; null where all of it is. */
  readonly part: string | null;
}

/** A preambular or operative paragraph, to be found by its opening words. */
export interface IndexedParagraph {
  /** "PP 4", "A, OP 12". */
  readonly place: string;
  readonly words: string;
  /** Its label, else its opening phrase. */
  readonly span: Span;
}

// One line of a list.
const OPENING_WORDS = 70;

/** Reads what the corpus keeps of `document`. References to its own paragraphs, which only the text itself can make, are left out. */
export function indexText(
  document: ResolutionDocument,
  source: Pick<IndexedText, 'uri' | 'origin' | 'name'>,
): IndexedText {
  const { resolution } = document;
  const { masthead } = resolution;
  const places = placesOf(resolution);
  const standing = standingIn(document);
  const citations = resolution.citations
    .filter(({ kind }) => kind !== 'paragraph')
    .map((citation): IndexedCitation => {
      const { kind, span, passage, place } = citation;
      const symbol = canonicalSymbol(citation);
      const said = 'number' in citation ? saidOf(citation) : NOTHING_SAID;
      return { kind, symbol, span, ...standing(passage, place), ...said };
    });
  const paragraphs = resolution.parts.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  return {
    ...source,
    symbol: ownSymbol(resolution),
    title: masthead.title?.text ?? null,
    start: startOf(document),
    isoDate: masthead.isoDate,
    citations,
    paragraphs: paragraphs.map((paragraph) => ({
      place: places.get(paragraph) ?? '',
      words: openingWords(paragraph.text),
      span: selectionOf(paragraph),
    })),
  };
}

const NOTHING_SAID = { isoDate: null, title: null, part: null };

/** What a text says of a resolution that it cites. */
function saidOf(citation: NumberCitation): Pick<IndexedCitation, 'isoDate' | 'title' | 'part'> {
  const { date, part } = citation;
  return { isoDate: date?.iso ?? null, title: titleBehind(citation), part: part?.text ?? null };
}

/** Where a reader of `document` begins: its title, else its symbol, else its first paragraph. */
export function startOf({ resolution: { masthead, parts } }: ResolutionDocument): Span {
  const start = masthead.title?.span ?? masthead.symbol?.span ?? parts[0]?.span?.start ?? 0;
  return typeof start === 'number' ? { start, end: start } : start;
}

/** What is selected of a paragraph or subparagraph that somebody goes to: its label, else its opening phrase. */
export function selectionOf(provision: Paragraph | Item): Span {
  const opening = 'opening' in provision ? provision.opening?.span : undefined;
  return provision.label?.span ?? opening ?? provision.pieces[0] ?? provision.span;
}

function openingWords(text: string): string {
  if (text.length <= OPENING_WORDS) return text;
  const end = text.lastIndexOf(' ', OPENING_WORDS);
  return `${text.slice(0, end > 0 ? end : OPENING_WORDS)} …`;
}
