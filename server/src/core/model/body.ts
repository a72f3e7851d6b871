import type { Block, Tree } from '../syntax/tree.js';
import {
  cleanLabel,
  countLines,
  hasEmphasis,
  indentOf,
  isBareHeading,
  isMistyped,
  isOpenHeading,
  LONGEST_LINE,
  labelOf,
  looksLikeParagraph,
  mayBeOrgan,
  organIn,
} from './block-forms.js';
import { opensQuotation } from './form.js';
import {
  isAnnexHeading,
  isClosingLine,
  isDisplacedMasthead,
  isNoteHeading,
  isPartLabel,
  isResolvedLine,
  isRunningHead,
  isVoteLine,
  sectionNumeral,
} from './lines-of-form.js';
import { Lookahead, type Start } from './lookahead.js';
import { type OpeningWords, openingOf } from './opening.js';
import { PartDraft } from './part-draft.js';
import { continuesProvision, type Gap, isNestedNumber } from './placement.js';
import type { ParagraphDraft } from './provisions.js';
import type { Field, Label, Part } from './resolution.js';
import { goesOnWithVote } from './vote.js';
import { fieldOf, type Words } from './words.js';

/** The blocks of a text sorted by what they are, and the parts that its paragraphs make up. */
export interface Body {
  readonly start: Start;
  /** Blocks before the first organ line or paragraph, with their words. */
  readonly front: readonly Entry[];
  /** Masthead matter that stands behind the text. */
  readonly back: readonly Entry[];
  readonly parts: readonly Part[];
  readonly notes: readonly Entry[];
  readonly closing: readonly Field[];
  /** The lines on a vote among the closing ones, and those below it that say who voted how. */
  readonly votes: readonly string[];
}

export interface Entry {
  readonly block: Block;
  readonly words: Words;
}

interface BodyOptions {
  /** The text has an asterisk as a note mark, so a line that opens with one is a note text and no list item. */
  readonly hasAsterisk: boolean;
  /** The title that the front gives: a line that repeats it later is a running head. */
  readonly titleOf: (front: readonly Entry[]) => string | null;
}

/** Reads the blocks of `tree` in order; `words` are those of each block. */
export function readBody(tree: Tree, words: readonly Words[], options: BodyOptions): Body {
  return new BodyReader(tree, words, options).read();
}

class BodyReader {
  readonly #tree: Tree;
  readonly #words: readonly Words[];
  readonly #ahead: Lookahead;
  readonly #start: Start;
  readonly #hasAsterisk: boolean;
  readonly #titleOf: (front: readonly Entry[]) => string | null;
  readonly #front: Entry[] = [];
  readonly #back: Entry[] = [];
  readonly #notes: Entry[] = [];
  readonly #closing: Field[] = [];
  readonly #votes: string[] = [];
  readonly #parts: PartDraft[] = [];
  /** Headings seen since the last paragraph: the label and title of a part that may follow. */
  #headings: Field[] = [];
  #part: PartDraft | null = null;
  #current: ParagraphDraft | null = null;
  #section: string | null = null;
  #title: string | null = null;
  #operative = false;
  /** Set by page matter between two blocks of text; `blankLines` counts the empty lines since the last one. */
  #pageEnd = false;
  /** The last line of words was a running head or the like. */
  #pageMatter = false;
  #blankLines = 0;
  #closed = false;
  /** Behind an annex heading even an organ line starts no text of the resolution. */
  #annexed = false;
  /** Under a heading such as "Notes": numbered lines are note texts. */
  #noteList = false;
  /** White space before the number of the current operative paragraph. */
  #indent = 0;

  constructor(tree: Tree, words: readonly Words[], { hasAsterisk, titleOf }: BodyOptions) {
    this.#tree = tree;
    this.#words = words;
    this.#ahead = new Lookahead(tree, words);
    this.#start = this.#ahead.start();
    this.#hasAsterisk = hasAsterisk;
    this.#titleOf = titleOf;
  }

  read(): Body {
    const { text, blocks } = this.#tree;
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as Block;
      const words = this.#words[at] as Words;
      switch (block.kind) {
        case 'blank':
          this.#blankLines += countLines(text, block);
          continue;
        case 'comment':
          continue;
        case 'rule':
        case 'furniture':
          this.#pageEnd = true;
          continue;
        case 'note':
          if (block.notation !== 'asterisk' || this.#hasAsterisk) {
            this.#notes.push({ block, words });
            this.#pageEnd = true;
            continue;
          }
          break;
        default:
      }
      if (this.#part === null && !this.#startsBody(at, block, words)) {
        this.#front.push({ block, words });
      } else {
        this.#bodyBlock(at, block, words);
      }
      this.#pageEnd = this.#pageMatter;
      this.#pageMatter = false;
      this.#blankLines = 0;
    }
    return {
      start: this.#start,
      front: this.#front,
      back: this.#back,
      parts: this.#finish(),
      notes: this.#notes,
      closing: this.#closing,
      votes: this.#votes,
    };
  }

  #startsBody(at: number, block: Block, words: Words): boolean {
    if (this.#start.at >= 0) {
      if (at < this.#start.at) return false;
    } else if (!looksLikeParagraph(this.#tree, block, words)) return false;
    this.#title = this.#titleOf(this.#front);
    this.#openPart();
    return true;
  }

  #openPart(): void {
    this.#part = new PartDraft();
    this.#parts.push(this.#part);
    this.#current = null;
    this.#operative = false;
    this.#section = null;
    this.#closed = false;
    this.#noteList = false;
  }

  #bodyBlock(at: number, block: Block, words: Words): void {
    switch (block.kind) {
      case 'numbered':
        this.#numbered(block, words);
        return;
      case 'lettered':
        if (this.#lettersParagraphs(block, words) || this.#addItem(block, words)) return;
        break;
      case 'bullet':
      case 'note':
        // An escaped asterisk is one to read, not to draw a list with.
        if (this.#tree.text.charCodeAt(block.first) !== 92 && this.#addItem(block, words)) return;
        break;
      default:
    }
    this.#line(at, block, words);
  }

  #line(at: number, block: Block, words: Words): void {
    const { text } = words;
    if (text === '') return;
    if (goesOnWithVote(this.#votes, text)) {
      this.#votes.push(text);
      return;
    }
    if (isRunningHead(text, this.#title)) {
      this.#pageMatter = true;
      return;
    }
    const short = text.length < LONGEST_LINE;
    if (short && !this.#annexed && mayBeOrgan(block)) {
      const organ = organIn(block, words);
      if (organ !== null) {
        this.#organLine(block, words, organ.name);
        return;
      }
    }
    if (short && this.#special(block, words)) return;
    if (this.#closed) return;
    if (this.#start.form === 'resolution') this.#prose(at, block, words);
    else this.#runningText(block, words);
  }

  /** Decisions and statements have no preamble: whatever does not go on with a paragraph is one that acts. */
  #runningText(block: Block, words: Words): void {
    const opening = openingOf(this.#tree, block, words);
    const opens =
      this.#start.form === 'statement' ? opensQuotation(words.text) : !isBareHeading(words, opening);
    if (opens && (this.#current === null || !continuesProvision(this.#current, words, opening, this.#gap)))
      this.#startParagraph('operative', null, { block, words }, opening);
    else if (this.#current !== null && !isBareHeading(words, opening)) this.#current.extend(words);
    else this.#headings.push(fieldOf(words));
  }

  #organLine(block: Block, words: Words, name: string): void {
    const part = this.#part as PartDraft;
    if (!part.isEmpty) {
      // An organ named again with nothing new before it is a slip; with a preamble to come it opens a new text.
      const title = this.#headings.at(-1) ?? null;
      const label = this.#headings.find((field) => isPartLabel(field.text))?.text ?? null;
      this.#openPart();
      const fresh = this.#part as PartDraft;
      fresh.title = title !== null && !isPartLabel(title.text) ? title : null;
      fresh.label = label;
    }
    const emphasized = hasEmphasis(this.#tree, block);
    (this.#part as PartDraft).organ = { text: words.text, span: words.span, name, emphasized };
    this.#headings = [];
  }

  /** Closing lines, headings, running heads and displaced mastheads. */
  #special(block: Block, words: Words): boolean {
    const { text } = words;
    // A row of a table is no prose.
    if (text.startsWith('|')) return true;
    if (this.#operative && isClosingLine(text)) {
      this.#closing.push(fieldOf(words));
      if (isVoteLine(text)) this.#votes.push(text);
      this.#close();
      return true;
    }
    if (isDisplacedMasthead(text)) {
      this.#pageMatter = true;
      this.#back.push({ block, words });
      return true;
    }
    if (isResolvedLine(text)) {
      this.#operative = true;
      this.#current = null;
      return true;
    }
    if (isAnnexHeading(text)) {
      this.#annexed = true;
      this.#close();
      return true;
    }
    const numeral = sectionNumeral(text);
    if (numeral !== null) {
      this.#section = numeral;
      this.#headings.push(fieldOf(words));
      this.#current = null;
      return true;
    }
    if (block.kind === 'heading' || isPartLabel(text)) {
      this.#headings.push(fieldOf(words));
      if (isPartLabel(text)) this.#section = text;
      if (isNoteHeading(text)) this.#noteList = true;
      return true;
    }
    return false;
  }

  #close(): void {
    this.#closed = true;
    this.#current = null;
  }

  /** Decides whether a line of words continues the last provision or starts a paragraph, and of which kind. */
  #prose(at: number, block: Block, words: Words): void {
    const opening = openingOf(this.#tree, block, words);
    if (this.#current !== null && continuesProvision(this.#current, words, opening, this.#gap)) {
      this.#current.extend(words);
      return;
    }
    const heading = isBareHeading(words, opening) && !isMistyped(words, opening);
    if (heading || (this.#operative && isOpenHeading(words, opening))) {
      this.#headings.push(fieldOf(words));
      if (isNoteHeading(words.text)) this.#noteList = true;
      return;
    }
    if (!this.#operative) {
      // Numbers that follow a paragraph with its full stop, or the colon before a declaration, are another text's.
      const last = words.ending?.char ?? '';
      const closes = last === '.' || last === ':';
      const single =
        opening.part === 'operative'
          ? closes ||
            ((last !== ',' || this.#ahead.endsHere(at + 1, this.#section !== null)) &&
              !this.#ahead.hasNumber(at + 1))
          : opening.part === null && this.#ahead.closesPreamble(at, last);
      this.#startParagraph(single ? 'operative' : 'preambular', null, { block, words }, opening);
      return;
    }
    if (opening.part === 'operative') this.#startParagraph('operative', null, { block, words }, opening);
    else if (
      opening.part === 'preambular' &&
      (opening.emphasized || /[,;:]/.test(words.ending?.char ?? '')) &&
      this.#headings.length > 0
    ) {
      // A section may have a preamble of its own.
      this.#startParagraph('preambular', null, { block, words }, opening);
    } else this.#headings.push(fieldOf(words));
  }

  /** A paragraph, a nested numbered item, or a note text under its heading. */
  #numbered(block: Block, words: Words): void {
    if (this.#noteList) {
      this.#notes.push({ block, words });
      return;
    }
    const opening = openingOf(this.#tree, block, words);
    const { text } = this.#tree;
    const label = labelOf(text, block);
    const indent = indentOf(this.#tree, block) - this.#indent;
    if (this.#current !== null && isNestedNumber(this.#current, label, opening, indent))
      this.#addItem(block, words);
    else if (!this.#closed) {
      const numbersPreamble =
        !this.#operative &&
        opening.part === 'preambular' &&
        words.ending?.char === ',' &&
        !label.text.startsWith('O');
      const preambular = numbersPreamble || label.text.startsWith('P');
      this.#startParagraph(preambular ? 'preambular' : 'operative', label, { block, words }, opening);
    }
  }

  /** "a) Recalling …": a preamble whose paragraphs bear letters, as Model UN drafts have it. */
  #lettersParagraphs(block: Block, words: Words): boolean {
    if (this.#operative || this.#closed) return false;
    if (this.#current !== null && (this.#current.items.length > 0 || this.#current.ending?.char === ':'))
      return false;
    const opening = openingOf(this.#tree, block, words);
    if (opening.part !== 'preambular') return false;
    this.#startParagraph('preambular', labelOf(this.#tree.text, block), { block, words }, opening);
    return true;
  }

  /** What stands between the last block of words and this one. */
  get #gap(): Gap {
    return { pageEnd: this.#pageEnd, blankLines: this.#blankLines };
  }

  #startParagraph(
    kind: 'preambular' | 'operative',
    label: Label | null,
    { block, words }: Entry,
    opening: OpeningWords,
  ): void {
    const standing = { section: this.#section, headings: this.#headings };
    this.#current = (this.#part as PartDraft).start(kind, label, words, opening, standing);
    this.#operative = kind === 'operative';
    this.#indent = indentOf(this.#tree, block);
    this.#headings = [];
  }

  #addItem(block: Block, words: Words): boolean {
    if (this.#current === null || this.#closed) return false;
    const listed = block.kind === 'lettered' || block.kind === 'numbered';
    if (!listed && this.#current.items.length === 0 && this.#current.last.ending?.char !== ':') return false;
    const { text } = this.#tree;
    const sign = { start: block.first, end: block.labelEnd };
    const label = listed ? cleanLabel(text, sign) : text.slice(sign.start, sign.end);
    this.#current.addItem(label, sign, words);
    return true;
  }

  #finish(): Part[] {
    const drafts = this.#parts.length > 0 ? this.#parts : [new PartDraft()];
    return drafts.map((draft) => draft.finish());
  }
}
