import type { IndexedText } from '../corpus/indexed-text.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** One entry of the outline. */
export interface OutlineSymbol {
  readonly kind:
    | 'masthead'
    | 'title'
    | 'part'
    | 'preamble'
    | 'operative'
    | 'paragraph'
    | 'item'
    | 'notes'
    | 'note';
  /** "PP 3 Recalling also …", "OP 12 Requests the …", "(a) To promote …". */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** What is selected when the entry is chosen; lies within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

export interface FoldingRange {
  readonly span: Span;
  readonly kind: 'region' | 'comment';
}

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** The same for editors that know no Markdown. */
  readonly plainText: string;
}

/** A place to go to. */
export interface Place {
  /** All of it: a whole paragraph, a whole note. */
  readonly target: Span;
  /** What is selected of it. */
  readonly selection: Span;
}

export interface Definition extends Place {
  /** The words that lead there. */
  readonly origin: Span;
}

/** What of a text is cited: its symbol, with the letter of one of its parts, and the words that narrow it down. */
export interface CitedPlace {
  readonly symbol: string;
  /** "section III, paragraph 3 (a)", "annex I"; null where all of it is meant. */
  readonly part: string | null;
}

export interface CitedSymbol extends CitedPlace {
  /** The words that cite it. */
  readonly origin: Span;
}

/** A place that refers to something; `text` is null where it stands in the document in hand. */
export interface Reference {
  readonly text: IndexedText | null;
  readonly span: Span;
}

/** What a rename would change, or why it cannot be: a whole sentence for the user. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

/** What can be renamed at a place, as it is written there now, or why nothing can. */
export type Renamable = { readonly span: Span; readonly name: string } | { readonly refusal: string };

/** Words that lead out of the text, to a document on the web. */
export interface DocumentLink {
  readonly span: Span;
  readonly target: string;
  readonly tooltip: string;
}

/** A text or paragraph of the corpus that answers a search. */
export interface WorkspaceSymbol {
  readonly kind: 'text' | 'paragraph';
  readonly name: string;
  /** The text it stands in, and that it is a reference document where it is. */
  readonly container: string;
  readonly text: IndexedText;
  readonly span: Span;
}

export interface Highlight {
  readonly span: Span;
  readonly kind: 'read' | 'write';
}

/** Sorted by `span.start`, never overlapping, never across a line end. */
export interface SemanticToken {
  readonly span: Span;
  /** `opening` an opening phrase · `number` a paragraph number or label · `noteMark` a mark or note label · `citation` */
  readonly type: 'opening' | 'number' | 'noteMark' | 'citation';
}

/** What a text cites of one kind, and from one organ. */
export interface CitationGroup {
  /** "Resolutions of the General Assembly", "Treaties". */
  readonly name: string;
  /** In the order of their first places. */
  readonly entries: readonly CitedText[];
}

/** Something that a text cites, once or more. */
export interface CitedText {
  /** As `Citation.symbol`; differs from those of the other entries of its group. */
  readonly symbol: string;
  /** What people call it among its kind: "64/293". */
  readonly name: string;
  /** Its title, or what its symbol says; null when nothing is known. */
  readonly title: string | null;
  /** The day of its adoption, as texts write it: "30 July 2010". */
  readonly date: string | null;
  /** `contradictory` when the text says something else of it, at one place at least, than what is known. */
  readonly status: 'known' | 'unknown' | 'contradictory';
  /** The contradiction, or what is not known, in sentences; empty for what is known. */
  readonly remark: string;
  readonly places: readonly CitingPassage[];
}

/** One place where a text cites something. */
export interface CitingPassage {
  readonly span: Span;
  /** "PP 4", "OP 12 (b)", "PP 2 (note 3)". */
  readonly place: string;
  /** The words round it. */
  readonly words: string;
  /** In what they contradict what is known, in sentences; empty where they do not. */
  readonly contradiction: string;
}

/** Words that an editor shows at `offset` without their being in the text. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  /** All that `text` has shortened. */
  readonly tooltip: string;
}
