import type { NoteNotation } from '../syntax/tree.js';
import type { Remembering } from '../text/remember.js';
import type { Span } from '../text/span.js';
import type { Opening } from '../un/openings.js';
import type { Language, Profile } from '../un/organs.js';
import type { Citation } from './citations/citation.js';
import type { Form } from './form.js';
import type { LabelStyle } from './numbering.js';
import type { Passage } from './passages.js';

/** What a text says, read from its tree. All spans are UTF-16 offsets into the source. */
export interface Resolution extends Remembering {
  readonly form: Form;
  readonly profile: Profile;
  /** The language that the organ line shows; English where there is none. */
  readonly language: Language;
  readonly masthead: Masthead;
  /** One part for an ordinary resolution; one a lettered text (A, B, …) for a composite one. Never empty. */
  readonly parts: readonly Part[];
  readonly footnotes: readonly Footnote[];
  readonly noteMarks: readonly NoteMark[];
  /** Titles, paragraphs, subparagraphs and note texts as words to search. */
  readonly passages: readonly Passage[];
  /** What the text cites, in order. */
  readonly citations: readonly Citation[];
}

/** Words as printed, without markup, and where they stand. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

export interface Masthead {
  /** Every block of the masthead, wherever it stands in the text, in order. */
  readonly span: Span | null;
  readonly symbol: Field | null;
  readonly organ: Field | null;
  readonly distribution: Field | null;
  readonly date: Field | null;
  readonly original: Field | null;
  readonly session: Field | null;
  readonly committee: Field | null;
  readonly place: Field | null;
  readonly agendaItem: Field | null;
  readonly agendaTitle: Field | null;
  readonly sponsors: Field | null;
  /** The sponsoring States or bodies, in order, without asterisks. */
  readonly sponsorNames: readonly string[];
  readonly chapeau: Field | null;
  readonly title: Field | null;
  /** The headers of a Model UN draft (FORUM, QUESTION OF, SUBMITTED BY) stand in it. */
  readonly modelUn: boolean;
  /** The letter and the title over the first text of a composite resolution. */
  readonly partLabel: Field | null;
  readonly partTitle: Field | null;
  /** "Resolution adopted by …", the origin in brackets, and the closing lines of an adopted text. */
  readonly adoption: readonly Field[];
  readonly closing: readonly Field[];
  /** What the closing lines tell of a vote; null where they tell nothing. */
  readonly vote: Vote | null;
  readonly status: 'draft' | 'adopted' | 'unknown';
  readonly sessionNumber: number | null;
  /** Adoption date of an adopted text, otherwise the date of the masthead; ISO 8601. */
  readonly isoDate: string | null;
}

/** How a text was adopted. */
export interface Vote {
  /** False where it was adopted without a vote: then all counts are 0. */
  readonly recorded: boolean;
  readonly inFavour: Ballot;
  readonly against: Ballot;
  readonly abstaining: Ballot;
}

export interface Ballot {
  readonly count: number;
  /** The States as printed; empty where they are not listed. */
  readonly names: readonly string[];
}

export interface Part {
  readonly label: string | null;
  readonly title: Field | null;
  readonly organ: OrganLine | null;
  readonly preambular: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
  /** From the organ line, or the first paragraph, to the end of the last paragraph; null in an empty part. */
  readonly span: Span | null;
}

export interface OrganLine extends Field {
  /** With article, without comma: "The General Assembly". */
  readonly name: string;
  /** Marked as italic or bold. */
  readonly emphasized: boolean;
}

/** What paragraphs and subparagraphs have in common. A provision broken by a page end has several pieces. */
export interface Provision {
  readonly label: Label | null;
  /** The words: markup, note marks and label left out, white space folded to single spaces. */
  readonly text: string;
  /** From its first character to its last, page matter in between and subparagraphs included. */
  readonly span: Span;
  /** The pieces of its own words in the source, in order, without label and without the white space round them. */
  readonly pieces: readonly Span[];
  readonly items: readonly Item[];
  /** The last character of its own words that is neither space, note mark nor markup; null when it has no words. */
  readonly ending: Ending | null;
}

export interface Ending {
  readonly char: string;
  readonly offset: number;
}

export interface Paragraph extends Provision {
  readonly kind: 'preambular' | 'operative';
  /** 1-based place among the paragraphs of its kind in its part, as in "PP 3". */
  readonly ordinal: number;
  readonly opening: Field | null;
  /** The opening is marked as italic, bold or underlined. */
  readonly openingEmphasized: boolean;
  /** The opening as its grammar delimits it, whatever is emphasized; its length counts in `text`. Null where it reads none. */
  readonly reading: Opening | null;
  /** Roman numeral of the section that the paragraph stands in. */
  readonly section: string | null;
  /** The heading lines that stand between it and the paragraph before. */
  readonly headings: readonly Field[];
}

export interface Item extends Provision {
  /** 1 for `(a)`, 2 for `(i)` below it, and so on. */
  readonly depth: number;
  /** How its series is lettered; null for a bullet. */
  readonly style: LabelStyle | null;
}

export interface Label {
  /** As written, escapes removed: "3.", "(a)". */
  readonly text: string;
  readonly span: Span;
  /** The number of an operative paragraph or the place of a letter or roman numeral in its series; null when unreadable. */
  readonly value: number | null;
  /** "3 bis", inserted during negotiations, or "3.1.", of a declaration: outside the series. */
  readonly inserted: boolean;
}

export interface Footnote {
  /** Digits, letters or asterisks, without brackets; superscript digits as plain ones. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly text: string;
  /** The whole note text, label included. */
  readonly span: Span;
  readonly notation: NoteNotation;
  /** The marks that refer to it; of two notes with the same label the first has them. */
  readonly references: readonly NoteMark[];
}

export interface NoteMark {
  readonly label: string;
  /** The mark with its brackets or tags. */
  readonly span: Span;
  /** The label alone. */
  readonly labelSpan: Span;
}
