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

export interface Definition {
  /** The words that lead there. */
  readonly origin: Span;
  readonly target: Span;
  readonly selection: Span;
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
