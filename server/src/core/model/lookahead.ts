import type { Block, Tree } from '../syntax/tree.js';
import { endsInComma } from '../text/stops.js';
import type { Organ } from '../un/organs.js';
import { isBareHeading, LONGEST_LINE, mayBeOrgan, organIn } from './block-forms.js';
import { decisionOrgan, type Form, statementOrgan } from './form.js';
import { isAnnexHeading, isClosingLine, sectionNumeral } from './lines-of-form.js';
import { openingOf } from './opening.js';
import type { Words } from './words.js';

// A masthead has fewer blocks than this.
const MASTHEAD_BLOCKS = 40;
const CLOSING_BLOCKS = 6;
const STOPS: ReadonlySet<string> = new Set(['.', '。']);

/** Where the body of a text starts, and in which form. */
export interface Start {
  readonly form: Form;
  readonly at: number;
  /** The organ that a decision or statement names in its first words; null in a resolution. */
  readonly organ: Organ | null;
}

/** What blocks further on say about the one at hand. Its two pointers only move forward, so looking ahead stays linear. */
export class Lookahead {
  readonly #tree: Tree;
  readonly #words: readonly Words[];
  #nextNumbered = 0;
  #nextHeading = 0;

  constructor(tree: Tree, words: readonly Words[]) {
    this.#tree = tree;
    this.#words = words;
  }

  /** The form of the text, and where its body starts; at -1 where neither an organ line nor another form shows it. */
  start(): Start {
    const organ = this.#firstOrgan();
    if (organ >= 0) return { form: 'resolution', at: organ, organ: null };
    const { blocks } = this.#tree;
    for (let at = 0; at < blocks.length && at < MASTHEAD_BLOCKS; at++) {
      if (blocks[at]?.kind !== 'line') continue;
      const { text } = this.#words[at] as Words;
      const speaker = statementOrgan(text);
      if (speaker !== null) return { form: 'statement', at: at + 1, organ: speaker };
      const decider = decisionOrgan(text);
      // A resolution whose organ line was run into the first paragraph has numbers.
      if (decider !== null && !this.hasNumber(at + 1)) return { form: 'decision', at, organ: decider };
    }
    return { form: 'resolution', at: -1, organ: null };
  }

  #firstOrgan(): number {
    const { blocks } = this.#tree;
    let bare = -1;
    for (const [at, block] of blocks.entries()) {
      if (!mayBeOrgan(block)) continue;
      const words = this.#words[at] as Words;
      const organ = organIn(block, words);
      if (organ === null) continue;
      if (endsInComma(words.text) || (organ.language !== 'ru' && organ.language !== 'zh')) return at;
      // Russian and Chinese have no article, so the masthead names the organ in the same words.
      if (bare < 0 || at < bare + MASTHEAD_BLOCKS) bare = at;
    }
    return bare;
  }

  #isHeading(at: number): boolean {
    const block = this.#tree.blocks[at] as Block;
    if (block.kind !== 'heading' && block.kind !== 'line') return false;
    if (block.end - block.start > 2 * LONGEST_LINE) return false;
    const words = this.#words[at] as Words;
    return (
      organIn(block, words) !== null ||
      sectionNumeral(words.text) !== null ||
      isBareHeading(words, openingOf(this.#tree, block, words))
    );
  }

  /**
   * In a language whose verbs are not known the end tells: a preambular paragraph has no full stop, nor its list,
   * nor a colon before anything but a list of its own.
   */
  closesPreamble(at: number, last: string): boolean {
    if (STOPS.has(last)) return true;
    if (last !== ':' && last !== '：') return false;
    const { blocks } = this.#tree;
    let end = '';
    for (let next = at + 1; next < blocks.length; next++) {
      const { kind } = blocks[next] as Block;
      if (kind === 'lettered' || kind === 'bullet') end = this.#words[next]?.ending?.char ?? '';
      else if (kind === 'numbered' || kind === 'line' || kind === 'heading')
        return end === '' || STOPS.has(end);
    }
    return STOPS.has(end);
  }

  /** Whether nothing but closing lines and note texts follows, or, within a section, the heading of the next one. */
  endsHere(at: number, inSection: boolean): boolean {
    const { blocks } = this.#tree;
    for (let next = at; next < blocks.length && next < at + CLOSING_BLOCKS; next++) {
      const { kind } = blocks[next] as Block;
      if (kind === 'note') return true;
      if (kind === 'numbered' || kind === 'lettered' || kind === 'bullet') return false;
      if (kind !== 'line' && kind !== 'heading') continue;
      const { text } = this.#words[next] as Words;
      return isAnnexHeading(text) || isClosingLine(text) || (inSection && this.#isHeading(next));
    }
    return true;
  }

  /** Whether a numbered paragraph follows before the next heading or organ line. */
  hasNumber(at: number): boolean {
    const { blocks } = this.#tree;
    this.#nextNumbered = Math.max(this.#nextNumbered, at);
    while (this.#nextNumbered < blocks.length && blocks[this.#nextNumbered]?.kind !== 'numbered')
      this.#nextNumbered++;
    if (this.#nextNumbered === blocks.length) return false;
    this.#nextHeading = Math.max(this.#nextHeading, at);
    while (this.#nextHeading < this.#nextNumbered && !this.#isHeading(this.#nextHeading)) this.#nextHeading++;
    return this.#nextHeading === this.#nextNumbered;
  }
}
