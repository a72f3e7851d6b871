import type { Span } from '../text/span.js';
import type { Opening } from '../un/openings.js';
import { LabelSeries, type LabelStyle } from './numbering.js';
import type { OpeningWords } from './opening.js';
import type { Ending, Field, Item, Label, Paragraph, Provision } from './resolution.js';
import type { Words } from './words.js';

/** A paragraph or subparagraph that grows while its pieces come in; once all are read it is what the resolution holds. */
abstract class Draft implements Provision {
  readonly label: Label | null;
  text: string;
  readonly span: { start: number; end: number };
  readonly pieces: Span[];
  readonly items: ItemDraft[] = [];
  ending: Ending | null;

  constructor(label: Label | null, { text, span, ending }: Words) {
    this.label = label;
    this.text = text;
    this.span = {
      start: label?.span.start ?? span.start,
      end: Math.max(label?.span.end ?? 0, span.end),
    };
    this.pieces = span.end > span.start ? [span] : [];
    this.ending = ending;
  }

  /** Adds the piece that follows a page end or a line break to the words of this provision itself. */
  protected extendOwn(words: Words): void {
    this.text = this.text === '' ? words.text : words.text === '' ? this.text : `${this.text} ${words.text}`;
    if (words.span.end > words.span.start) this.pieces.push(words.span);
    this.ending = words.ending ?? this.ending;
  }

  /** Adds the piece to the last subparagraph, or to this provision where it has none. */
  extend(words: Words): void {
    const below = this.items.at(-1);
    if (below === undefined) this.extendOwn(words);
    else below.extend(words);
    this.reach(words.span.end);
  }

  protected reach(end: number): void {
    this.span.end = Math.max(this.span.end, end);
  }

  /** Adds `item` below this provision, `above` degrees further down, as far as there is one to put it below. */
  protected add(item: ItemDraft, above: number): void {
    const below = above > 0 ? this.items.at(-1) : undefined;
    if (below === undefined) this.items.push(item);
    else below.add(item, above - 1);
    this.reach(item.span.end);
  }
}

class ItemDraft extends Draft implements Item {
  readonly depth: number;
  readonly style: LabelStyle | null;

  constructor(label: Label, words: Words, depth: number, style: LabelStyle | null) {
    super(label, words);
    this.depth = depth;
    this.style = style;
  }
}

/** What stands over a paragraph. */
export interface Standing {
  readonly section: string | null;
  readonly headings: readonly Field[];
}

export class ParagraphDraft extends Draft implements Paragraph {
  readonly kind: 'preambular' | 'operative';
  readonly ordinal: number;
  readonly opening: Field | null;
  readonly openingEmphasized: boolean;
  readonly reading: Opening | null;
  readonly section: string | null;
  readonly headings: readonly Field[];
  #series: LabelSeries | null = null;

  constructor(
    kind: 'preambular' | 'operative',
    ordinal: number,
    label: Label | null,
    words: Words,
    opening: OpeningWords,
    standing: Standing,
  ) {
    super(label, words);
    this.kind = kind;
    this.ordinal = ordinal;
    this.opening = opening.field;
    this.openingEmphasized = opening.emphasized;
    this.reading = opening.reading;
    this.section = standing.section;
    this.headings = standing.headings;
  }

  /** The provision that the next words would continue: the last subparagraph, or the paragraph itself. */
  get last(): Provision {
    let last: Draft = this;
    for (let item = last.items.at(-1); item !== undefined; item = last.items.at(-1)) last = item;
    return last;
  }

  /** Adds a subparagraph at the depth that its label and the labels before it give. */
  addItem(text: string, span: Span, words: Words): void {
    this.#series ??= new LabelSeries();
    const { depth, value, style } = this.#series.next(text, this.last.ending?.char === ':');
    const bullet = style.numerals === 'bullet';
    const label: Label = { text, span, value: bullet ? null : value, inserted: false };
    this.add(new ItemDraft(label, words, depth, bullet ? null : style), depth - 1);
  }
}
