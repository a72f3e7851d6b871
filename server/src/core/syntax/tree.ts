import type { Span } from '../text/span.js';

/**
 * The lossless tree of one text: blocks follow each other without gap or overlap, and so do the tokens of
 * each block, so that the tokens of the tree, in order, spell the source. It knows layout and notation only;
 * what a block means (preamble, masthead, …) is decided by the model.
 */
export interface Tree {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly layout: Layout;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /** The paragraph number, subparagraph label or note label that opens the block, markup included. */
  readonly label: Span | null;
  /** How the note text of a `note` block is marked; null for every other kind. */
  readonly notation: NoteNotation | null;
  readonly tokens: readonly Token[];
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

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Where the label stands inside a note mark or note label; equal to the token's own span elsewhere. */
  readonly labelStart: number;
  readonly labelEnd: number;
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
