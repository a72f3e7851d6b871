import type { Block, Tree } from '../syntax/tree.js';
import { lastStartingAt, type Span, touches } from '../text/span.js';
import type { Field, Footnote, Item, Paragraph, Part, Provision, Resolution } from './resolution.js';
import { type Stretch, stretchesOf } from './words.js';

/**
 * The words of one provision, note text or title, ready to be searched: markup, note marks and label left out,
 * white space folded to single spaces, non-breaking hyphens as plain ones. `spanOf` leads back to the source.
 */
export class Passage {
  readonly text: string;
  /** The half of the text it belongs to; null for titles and note texts. */
  readonly half: 'preambular' | 'operative' | null;
  readonly part: Part | null;
  /** The paragraph it stands in. */
  readonly paragraph: Paragraph | null;
  /** The paragraph or subparagraph whose own words these are. */
  readonly provision: Provision | null;
  readonly note: Footnote | null;
  readonly #tree: Tree;
  readonly #pieces: readonly Span[];
  #stretches: readonly Stretch[] | undefined;
  #quotations: readonly Span[] | undefined;

  constructor(tree: Tree, owner: Owner) {
    this.#tree = tree;
    this.text = owner.text;
    this.half = owner.paragraph?.kind ?? null;
    this.part = owner.part;
    this.paragraph = owner.paragraph;
    this.provision = owner.provision;
    this.note = owner.note;
    this.#pieces = owner.pieces;
  }

  /** Whether these are the words of a subparagraph. */
  get isItem(): boolean {
    return this.provision !== null && this.provision !== this.paragraph;
  }

  /** Where the characters `[start, end)` of `text` stand in the source, markup between them included. */
  spanOf(start: number, end: number): Span {
    if (end <= start) {
      const at = start > 0 ? this.#offsetOf(start - 1) + 1 : this.#offsetOf(0);
      return { start: at, end: at };
    }
    const stretch = this.#stretchAt(start);
    if (stretch === undefined || end > stretch.end)
      return { start: this.#offsetOf(start), end: this.#offsetOf(end - 1) + 1 };
    const shift = stretch.source - stretch.start;
    return { start: start + shift, end: end + shift };
  }

  /** The place in `text` of the source's `offset`, or of the last word before it; null where other words stand. */
  indexAt(offset: number): number | null {
    if (!this.#pieces.some((piece) => touches(piece, offset))) return null;
    this.#stretches ??= this.#locate();
    const last = this.#stretches.findLast(({ source }) => source <= offset);
    return last === undefined ? 0 : Math.min(last.start + offset - last.source, last.end);
  }

  /** Whether `[start, end)` stands in the source as one stretch, without markup, marks or a line end in it: safe to replace. */
  isVerbatim(start: number, end: number): boolean {
    const span = this.spanOf(start, end);
    return (
      span.end - span.start === end - start &&
      withPlainHyphens(this.#tree.text.slice(span.start, span.end)).replace(/\s/g, ' ') ===
        this.text.slice(start, end)
    );
  }

  /** Whether the character at `index` is marked as italic, bold or underlined. */
  isEmphasized(index: number): boolean {
    return this.#stretchAt(index)?.emphasized ?? false;
  }

  /** Whether the character at `index` stands between double quotation marks. */
  isQuoted(index: number): boolean {
    this.#quotations ??= quotationsIn(this.text);
    const last = this.#quotations[lastStartingAt(this.#quotations, index)];
    return last !== undefined && index < last.end;
  }

  #offsetOf(index: number): number {
    const stretch = this.#stretchAt(index);
    return stretch === undefined ? (this.#pieces[0]?.start ?? 0) : stretch.source + index - stretch.start;
  }

  #stretchAt(index: number): Stretch | undefined {
    this.#stretches ??= this.#locate();
    return this.#stretches[Math.max(0, lastStartingAt(this.#stretches, index))];
  }

  /** The stretches of all pieces; pieces are joined by a space, as the words of a provision are. */
  #locate(): Stretch[] {
    const { blocks } = this.#tree;
    const stretches: Stretch[] = [];
    let length = 0;
    for (const piece of this.#pieces) {
      const read = stretchesOf(this.#tree, blocks[lastStartingAt(blocks, piece.start)] as Block);
      const own = read.at(-1)?.end ?? 0;
      if (this.#pieces.length === 1 && (this.provision !== null || own === this.text.length)) return read;
      if (own === 0) continue;
      if (length > 0) {
        stretches.push({ start: length, end: length + 1, source: piece.start - 1, emphasized: false });
        length++;
      }
      // A title may share its line with the number of the resolution, which stands before it.
      const lead = this.provision === null ? Math.max(0, own - this.text.length) : 0;
      for (const stretch of read) {
        const start = Math.max(stretch.start, lead);
        if (stretch.end <= start) continue;
        const source = stretch.source + start - stretch.start;
        stretches.push({
          ...stretch,
          start: start - lead + length,
          end: stretch.end - lead + length,
          source,
        });
      }
      length += own - lead;
    }
    return stretches;
  }
}

/** Whose words a passage has, and where they stand in the source. */
export interface Owner {
  /** Its hyphens are plain. */
  readonly text: string;
  readonly pieces: readonly Span[];
  readonly part: Part | null;
  readonly paragraph: Paragraph | null;
  readonly provision: Provision | null;
  readonly note: Footnote | null;
}

/** Every passage of a text: its titles, its paragraphs and subparagraphs in order, its note texts. */
export function readPassages(tree: Tree, resolution: Resolution): readonly Passage[] {
  const passages: Passage[] = [];
  // Looked for once: hardly any text has a non-breaking hyphen.
  const isPlain = !OTHER_HYPHENS.test(tree.text);
  const add = (words: string, pieces: readonly Span[], owner: Partial<Owner>): void => {
    if (words === '') return;
    const text = isPlain ? words : withPlainHyphens(words);
    const { part = null, paragraph = null, provision = null, note = null } = owner;
    passages.push(new Passage(tree, { text, pieces, part, paragraph, provision, note }));
  };
  const addTitle = (title: Field | null, part: Part | null): void => {
    if (title !== null) add(title.text, [title.span], { part });
  };
  addTitle(resolution.masthead.title, null);
  for (const part of resolution.parts) {
    if (part.title !== resolution.masthead.title) addTitle(part.title, part);
    const addProvision = (provision: Provision, paragraph: Paragraph): void => {
      add(provision.text, provision.pieces, { part, paragraph, provision });
      for (const item of provision.items as readonly Item[]) addProvision(item, paragraph);
    };
    for (const paragraph of part.preambular) addProvision(paragraph, paragraph);
    for (const paragraph of part.operative) addProvision(paragraph, paragraph);
  }
  for (const note of resolution.footnotes) add(note.text, [note.span], { note });
  return passages;
}

const OTHER_HYPHENS = /[\u2010\u2011]/;

/** `words` as a passage has them: non-breaking hyphens as plain ones. */
export function withPlainHyphens(words: string): string {
  return OTHER_HYPHENS.test(words) ? words.replace(/[\u2010\u2011]/g, '-') : words;
}

/** Between “ and ”, and between straight marks taken in pairs; an opening mark without its partner quotes nothing. */
function quotationsIn(text: string): Span[] {
  if (!/["“]/.test(text)) return [];
  const quotations: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x201c || (sign === 34 && open < 0)) {
      if (open < 0) open = at;
    } else if (open >= 0 && (sign === 0x201d || sign === 34)) {
      quotations.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return quotations;
}
