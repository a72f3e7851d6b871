import type { Block, Token, TokenKind } from '../syntax/tree.js';
import { isSpace } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Opening, readOpening } from '../un/openings.js';
import { LabelSeries, type LabelStyle } from './numbering.js';
import type { Ending, Field, Item, Label, Paragraph } from './resolution.js';
import type { Words } from './words.js';

/** A paragraph or subparagraph while its pieces come in. */
abstract class Draft {
  readonly label: Label | null;
  readonly pieces: Span[] = [];
  readonly items: ItemDraft[] = [];
  text = '';
  ending: Ending | null = null;
  readonly #start: number;
  #end: number;

  constructor(label: Label | null, words: Words) {
    this.label = label;
    this.#start = label?.span.start ?? words.span.start;
    this.#end = Math.max(label?.span.end ?? 0, words.span.end);
    this.extend(words);
  }

  /** Adds the piece that follows a page end or a line break. */
  extend(words: Words): void {
    this.text = this.text === '' ? words.text : words.text === '' ? this.text : `${this.text} ${words.text}`;
    if (words.span.end > words.span.start) this.pieces.push(words.span);
    this.ending = words.ending ?? this.ending;
    this.#end = Math.max(this.#end, words.span.end);
  }

  protected finishItems(): Item[] {
    return this.items.map((item) => item.finish());
  }

  protected spanWith(items: readonly Item[]): Span {
    return { start: this.#start, end: Math.max(this.#end, items.at(-1)?.span.end ?? 0) };
  }
}

export class ItemDraft extends Draft {
  readonly depth: number;
  readonly style: LabelStyle | null;

  constructor(label: Label, words: Words, depth: number, style: LabelStyle | null) {
    super(label, words);
    this.depth = depth;
    this.style = style;
  }

  finish(): Item {
    const items = this.finishItems();
    return {
      label: this.label,
      text: this.text,
      span: this.spanWith(items),
      pieces: this.pieces,
      items,
      ending: this.ending,
      depth: this.depth,
      style: this.style,
    };
  }
}

/** What stands over a paragraph. */
export interface Standing {
  readonly section: string | null;
  readonly headings: readonly Field[];
}

export class ParagraphDraft extends Draft {
  readonly kind: 'preambular' | 'operative';
  readonly #series = new LabelSeries();
  readonly #standing: Standing;
  readonly #opening: OpeningWords;

  constructor(
    kind: 'preambular' | 'operative',
    label: Label | null,
    words: Words,
    opening: OpeningWords,
    standing: Standing,
  ) {
    super(label, words);
    this.kind = kind;
    this.#standing = standing;
    this.#opening = opening;
  }

  get emphasized(): boolean {
    return this.#opening.emphasized;
  }

  /** The provision that the next words would continue: the last subparagraph, or the paragraph itself. */
  get last(): Draft {
    let last: Draft = this;
    for (let item = last.items.at(-1); item !== undefined; item = last.items.at(-1)) last = item;
    return last;
  }

  /** Adds a subparagraph at the depth that its label and the labels before it give. */
  addItem(text: string, span: Span, words: Words): void {
    const { depth, value, style } = this.#series.next(text, this.last.ending?.char === ':');
    let parent: Draft = this;
    for (let above = 1; above < depth; above++) {
      const below = parent.items.at(-1);
      if (below === undefined) break;
      parent = below;
    }
    const bullet = style.numerals === 'bullet';
    const label: Label = { text, span, value: bullet ? null : value, inserted: false };
    parent.items.push(new ItemDraft(label, words, depth, bullet ? null : style));
  }

  finish(ordinal: number): Paragraph {
    const items = this.finishItems();
    return {
      label: this.label,
      text: this.text,
      span: this.spanWith(items),
      pieces: this.pieces,
      items,
      ending: this.ending,
      kind: this.kind,
      ordinal,
      opening: this.#opening.field,
      openingEmphasized: this.emphasized,
      reading: this.#opening.reading,
      section: this.#standing.section,
      headings: this.#standing.headings,
    };
  }
}

export interface OpeningWords {
  readonly field: Field | null;
  readonly emphasized: boolean;
  /** What the grammar of openings reads, whatever is emphasized. */
  readonly reading: Opening | null;
  /** Which part the phrase belongs to by its grammar; null when it is in no list. */
  readonly part: 'preambular' | 'operative' | null;
}

/** The opening phrase of a block: its emphasized first words, or what the grammar of openings finds. */
export function openingOf(source: string, block: Block, words: Words): OpeningWords {
  const reading = readOpening(words.text);
  const part = reading?.part ?? null;
  const marked = emphasizedStart(source, block);
  if (marked !== null) return { field: marked, emphasized: true, reading, part };
  if (reading === null) return { field: null, emphasized: false, reading, part };
  const text = words.text.slice(0, reading.length);
  return {
    field: { text, span: { start: words.span.start, end: sourceEnd(source, block, words, reading.length) } },
    emphasized: false,
    reading,
    part,
  };
}

const BEFORE_WORDS: ReadonlySet<TokenKind> = new Set(['space', 'comment', 'furniture', 'label', 'markup']);

/** The words between the emphasis signs that open the block, unless they are all of it. */
function emphasizedStart(source: string, block: Block): Field | null {
  let at = 0;
  const tokens = block.tokens;
  while (isBeforeWords(source, tokens[at])) at++;
  if (tokens[at]?.kind !== 'emphasis-open') return null;
  let text = '';
  let start = -1;
  let end = -1;
  for (at++; at < tokens.length; at++) {
    const token = tokens[at] as (typeof tokens)[number];
    if (token.kind === 'emphasis-close') {
      if (start >= 0) break;
      // "*4.* *Urges*": the number was set off by itself.
      while (isBeforeWords(source, tokens[at + 1])) at++;
      if (tokens[at + 1]?.kind !== 'emphasis-open') return null;
    }
    const spaced = text.endsWith(' ');
    if (token.kind === 'space' && !spaced && start >= 0) text += ' ';
    if (token.kind !== 'text') continue;
    if (start < 0) start = token.start;
    end = token.end;
    // On both sides of a comment stands a space.
    text += source.slice(
      spaced && source.charCodeAt(token.start) === 32 ? token.start + 1 : token.start,
      end,
    );
  }
  if (at >= tokens.length || start < 0) return null;
  const trimmed = withoutTrailingCommas(text);
  return trimmed === ''
    ? null
    : { text: trimmed, span: { start, end: end - (text.length - trimmed.length) } };
}

function isBeforeWords(source: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    BEFORE_WORDS.has(token.kind) ||
    (token.kind === 'text' && token.end - token.start === 1 && isSpace(source.charCodeAt(token.start)))
  );
}

/** Not by a pattern: one that is anchored at the end only tries at every space of a long text. */
function withoutTrailingCommas(text: string): string {
  let end = text.length;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 44)) end--;
  return text.slice(0, end);
}

/** Where the first `length` characters of the folded words end in the source. */
function sourceEnd(source: string, block: Block, words: Words, length: number): number {
  let rest = length;
  let spaced = true;
  for (const token of block.tokens) {
    if (token.end <= words.span.start) continue;
    if (token.kind === 'space' && !spaced) {
      rest--;
      spaced = true;
    }
    if (token.kind !== 'text') continue;
    let start = Math.max(token.start, words.span.start);
    if (spaced && source.charCodeAt(start) === 32) start++;
    if (token.end - start >= rest) return start + rest;
    rest -= token.end - start;
    if (token.end > start) spaced = source.charCodeAt(token.end - 1) === 32;
  }
  return words.span.end;
}
