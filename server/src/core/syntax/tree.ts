import type { Span } from '../text/span.js';

/**
 * The lossless tree of one text: blocks follow each other without gap or overlap, and so do the tokens of
 * each block, so that the tokens of the tree, in order, spell the source. It knows layout and notation only;
 * what a block means (preamble, masthead, …) is decided by the model.
 */
export interface Tree {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly layout: Layout;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /** The words of the block, without the white space round them; what opens it is part of them. */
  readonly first: number;
  readonly last: number;
  /** End of the number, letter, mark or sign that opens the block at `first`, markup included; `first` where there is none. */
  readonly labelEnd: number;
  /** How the note text of a `note` block is marked; null for every other kind. */
  readonly notation: NoteNotation | null;
  /** The tokens of the block among those of the tree: from `firstToken` up to but not `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * - `blank` a run of empty lines · `rule` a drawn line · `comment` an HTML comment on its own lines
 * - `furniture` what printing adds: page numbers, job codes
 * - `note` a note text · `numbered` opens with `1.` · `lettered` opens with `(a)` or `i.` · `bullet`
 * - `heading` opens with `#` · `line` anything else
 */
export type BlockKind =
  | 'blank'
  | 'rule'
  | 'comment'
  | 'furniture'
  | 'note'
  | 'numbered'
  | 'lettered'
  | 'bullet'
  | 'heading'
  | 'line';

/** `native` `[^1]` · `sup` `<sup>1</sup>` · `superscript` ¹ · `bracket` `[1]` · `plain` bare digits · `asterisk` `*` */
export type NoteNotation = 'native' | 'sup' | 'superscript' | 'bracket' | 'plain' | 'asterisk';

/** The tokens of a text by their place, 0 to `count` - 1. No token is empty, and each ends where the next one starts. */
export interface Tokens {
  readonly count: number;
  kind(at: number): TokenKind;
  start(at: number): number;
  end(at: number): number;
  /** Whether there may be tokens of one kind; where it says no, there are none. */
  mayHave(kind: TokenKind): boolean;
  /** Where the tokens of one kind stand, in order. */
  spansOf(kind: TokenKind): Span[];
}

export interface Token extends Span {
  readonly kind: TokenKind;
}

/**
 * - `text` words and punctuation, with single spaces only · `space` any other white space, line ends included
 * - `label` a paragraph number or subparagraph label · `note-label` the mark that opens a note text
 * - `note-mark` a mark in the text · `note-separator` the comma between two marks
 * - `emphasis-open`, `emphasis-close` markers of italic, bold or underlined words
 * - `markup` other signs without words: heading marks, bullets, link brackets and targets, escapes, rules
 * - `comment` an HTML comment · `furniture` page numbers and job codes
 */
export type TokenKind =
  | 'text'
  | 'space'
  | 'label'
  | 'note-label'
  | 'note-mark'
  | 'note-separator'
  | 'emphasis-open'
  | 'emphasis-close'
  | 'markup'
  | 'comment'
  | 'furniture';

export interface Layout {
  /** The width at which lines were hard-wrapped, or 0 where a line end closes a paragraph. */
  readonly wrapWidth: number;
  /** Empty lines set paragraphs apart, so that a label in the middle of a run of lines is part of a sentence. */
  readonly spaced: boolean;
}
