import type { ResolutionDocument } from '../../model/document.js';
import type { Passage } from '../../model/passages.js';
import type { Paragraph, Part, Provision } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { OPERATIVE_VERBS } from '../../un/opening-words.js';

export type Half = 'preambular' | 'operative';

export const HALVES: readonly Half[] = ['preambular', 'operative'];

/** The opening phrase of `paragraph` as its grammar delimits it; '' where it reads none. */
export function phraseOf({ text, reading }: Paragraph): string {
  return text.slice(0, reading?.length ?? 0);
}

/** Calls `see` with each half of each part that has paragraphs. */
export function eachHalf(
  { resolution }: ResolutionDocument,
  see: (paragraphs: readonly Paragraph[], half: Half, part: Part) => void,
): void {
  for (const part of resolution.parts) {
    for (const half of HALVES) if (part[half].length > 0) see(part[half], half, part);
  }
}

const FEW = 2;

/** A declaration, or articles under a resolution, have no openings: of those of a half, most must be readable before one is wrong. */
export function hasOpenings(paragraphs: readonly Paragraph[]): boolean {
  let read = 0;
  for (const { reading } of paragraphs) if (reading !== null) read++;
  return paragraphs.length <= FEW || read * 2 >= paragraphs.length;
}

const LATER_VERB = /, (?:also |further )?([a-z-]+)\b/g;
const SOONEST = 400;

/** "Noting the increase in attacks, decides": the verb of the paragraph stands behind a clause, as the Security Council has it. */
export function hasLaterVerb({ text }: Paragraph): boolean {
  for (const [, word = ''] of text.slice(0, SOONEST).matchAll(LATER_VERB))
    if (OPERATIVE_VERBS.has(word)) return true;
  return false;
}

/** The way from the words of provisions back to the source; looked up once, and only when it is needed. */
export class Places {
  readonly #document: ResolutionDocument;
  #passages: ReadonlyMap<Provision | null, Passage> | undefined;

  constructor(document: ResolutionDocument) {
    this.#document = document;
  }

  /** Where the characters `[start, end)` of `provision.text` stand in the source. */
  spanOf(provision: Provision, start: number, end: number): Span {
    return this.#passageOf(provision)?.spanOf(start, end) ?? provision.span;
  }

  /** Edits of `provision.text` as edits of the source; null where markup stands in what they replace. */
  edits(provision: Provision, edits: readonly TextEdit[]): readonly TextEdit[] | null {
    const passage = this.#passageOf(provision);
    if (passage === undefined) return null;
    if (edits.some(({ span }) => !passage.isVerbatim(span.start, span.end))) return null;
    return edits.map(({ span, newText }) => ({ span: passage.spanOf(span.start, span.end), newText }));
  }

  /** Whether character `index` of `provision.text` is set off as italic, bold or underlined. */
  isEmphasized(provision: Provision, index: number): boolean {
    return this.#passageOf(provision)?.isEmphasized(index) ?? false;
  }

  #passageOf(provision: Provision): Passage | undefined {
    this.#passages ??= new Map(this.#document.passages.map((passage) => [passage.provision, passage]));
    return this.#passages.get(provision);
  }
}
