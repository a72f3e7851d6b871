import type { Span } from '../../text/span.js';
import type { WrittenDate } from '../../un/dates.js';
import type { ResolutionNumber } from '../../un/resolution-numbers.js';
import type { SalesNumber } from '../../un/sales-numbers.js';
import type { Passage } from '../passages.js';

/**
 * Something that a text cites. Resolutions and decisions by number, documents by symbol, treaties, publications by sales
 * number, its own paragraphs.
 */
export type Citation =
  | NumberCitation
  | DocumentCitation
  | TreatyCitation
  | PublicationCitation
  | ParagraphCitation;

interface Cited {
  /** Canonical: "A/RES/64/293", "UNTS 2225 No. 39574", "Sales No. E.16.IV.6", "paragraph 4". */
  readonly symbol: string;
  /** As written. */
  readonly text: string;
  readonly span: Span;
  /** The words in which it stands. */
  readonly passage: Passage;
  /** Where it stands in the words of its passage. */
  readonly place: Span;
}

/** How it was found out whose resolution it is. */
export type OwnerBasis =
  /** "Human Rights Council resolution 23/5", "resolution 23/5 of the Human Rights Council". */
  | 'named'
  /** "its resolution 64/293", "the Assembly, in its resolution 64/293". */
  | 'its'
  /** "Council resolution 23/5" once the Council has been named. */
  | 'short'
  /** By the resolutions cited just before, or by what the text says of the same number elsewhere. */
  | 'context'
  /** The form of the number leaves one organ only: 1325 (2000). */
  | 'form'
  /** Nothing says so: the organ that speaks. */
  | 'own';

/** A resolution or decision. */
export interface NumberCitation extends Cited {
  readonly kind: 'resolution' | 'decision';
  readonly number: ResolutionNumber;
  /** First component of the organ's symbols ("A", "A/HRC"); empty for a body that has none here. */
  readonly organ: string;
  readonly basis: OwnerBasis;
  /** The date behind it, or the one that it shares with the next numbers of its list. */
  readonly date: CitedDate | null;
  /** The part of it that is meant: "section III, paragraph 3", "annex I". */
  readonly part: CitedPart | null;
  /** The list that it stands in; a number alone is a list of one. */
  readonly list: CitationList;
}

export interface CitedDate extends WrittenDate {
  /** It stands behind a later number of the list: "61/245 and 61/246 of 22 December 2006". */
  readonly shared: boolean;
}

/** Words before or behind a number that narrow it down; `start` and `end` count in the passage. */
export interface CitedPart extends Span {
  readonly text: string;
}

/** Numbers that share one "resolutions" or "decisions". */
export interface CitationList {
  readonly passage: Passage;
  /** "resolution" or "decisions", where it stands in the passage; null for a number without any. */
  readonly keyword: Keyword | null;
  readonly entries: readonly NumberCitation[];
}

export interface Keyword extends Span {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
}

/** A document by its symbol, such as "A/68/127". `parseSymbol` takes it apart. */
export interface DocumentCitation extends Cited {
  readonly kind: 'document';
}

/** A treaty by its volumes and numbers in a treaty series. */
export interface TreatyCitation extends Cited {
  readonly kind: 'treaty';
  readonly series: 'UNTS' | 'LNTS';
  /** "2225", or a roman numeral of the League of Nations. */
  readonly volumes: readonly string[];
  readonly numbers: readonly string[];
}

/** A publication of the United Nations by its sales number. */
export interface PublicationCitation extends Cited {
  readonly kind: 'publication';
  readonly sales: SalesNumber;
}

/** A paragraph of the text itself: "paragraph 5 (a) above". */
export interface ParagraphCitation extends Cited {
  readonly kind: 'paragraph';
  readonly paragraph: number;
  /** "bis" of "3 bis", else empty. */
  readonly suffix: string;
  /** Letters and roman numerals in brackets: ["a", "ii"]. */
  readonly path: readonly string[];
  readonly where: 'above' | 'below' | 'text';
  /** The words that say where: "above", "of the present resolution". */
  readonly whereSpan: Span;
}
