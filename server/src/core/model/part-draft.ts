import type { OpeningWords } from './opening.js';
import { ParagraphDraft, type Standing } from './provisions.js';
import type { Field, Label, OrganLine, Part } from './resolution.js';
import type { Words } from './words.js';

/** One text of a resolution while its paragraphs come in. */
export class PartDraft {
  label: string | null = null;
  title: Field | null = null;
  organ: OrganLine | null = null;
  readonly #preambular: ParagraphDraft[] = [];
  readonly #operative: ParagraphDraft[] = [];

  get isEmpty(): boolean {
    return this.organ === null && this.#preambular.length === 0 && this.#operative.length === 0;
  }

  /** Starts a paragraph, numbered within its half. */
  start(
    kind: 'preambular' | 'operative',
    label: Label | null,
    words: Words,
    opening: OpeningWords,
    standing: Standing,
  ): ParagraphDraft {
    const half = kind === 'preambular' ? this.#preambular : this.#operative;
    const paragraph = new ParagraphDraft(kind, half.length + 1, label, words, opening, standing);
    half.push(paragraph);
    return paragraph;
  }

  finish(): Part {
    const { label, title, organ } = this;
    const preambular = this.#preambular;
    const operative = this.#operative;
    // Neither half need come first: a faulty text may open its preamble behind an operative paragraph.
    const first = [organ?.span, preambular[0]?.span, operative[0]?.span].filter((one) => one !== undefined);
    const last = [organ?.span, preambular.at(-1)?.span, operative.at(-1)?.span];
    const span =
      first.length === 0
        ? null
        : {
            start: Math.min(...first.map(({ start }) => start)),
            end: Math.max(...last.map((one) => one?.end ?? 0)),
          };
    return { label, title, organ, preambular, operative, span };
  }
}
