import type { ResolutionDocument } from '../../model/document.js';
import type { Passage } from '../../model/passages.js';
import type { Paragraph, Part, Provision, Resolution } from '../../model/resolution.js';
import type { TextEdit } from '../../text/edit.js';
import { rememberedIn } from '../../text/remember.js';
import { matchesIn } from '../../text/search.js';
import type { Span } from '../../text/span.js';
import { type OpeningPhrase, phraseOf } from '../../un/opening-phrases.js';
import { OPERATIVE_VERBS } from '../../un/opening-words.js';

export type Half = 'preambular' | 'operative';

export const HALVES: readonly Half[] = ['preambular', 'operative'];

/** A paragraph and how it opens, as the grammar reads it; the phrase is '' where it reads none. */
export interface Opened extends OpeningPhrase {
  readonly paragraph: Paragraph;
}

/** The openings of one half of one part, which has paragraphs. */
export interface Openings {
  readonly half: Half;
  readonly part: Part;
  readonly paragraphs: readonly Paragraph[];
  readonly opened: readonly Opened[];
}

/** The openings of a text, half by half: read once for all the rules that look at them. */
const openingsOf = rememberedIn(({ parts }: Resolution): readonly Openings[] => {
  const openings: Openings[] = [];
  for (const part of parts) {
    for (const half of HALVES) {
      const paragraphs = part[half];
      if (paragraphs.length > 0) openings.push({ half, part, paragraphs, opened: openedOf(paragraphs) });
    }
  }
  return openings;
});

function openedOf(paragraphs: readonly Paragraph[]): Opened[] {
  const opened: Opened[] = [];
  for (const paragraph of paragraphs) {
    const { phrase, parts } = phraseOf(paragraph.text, paragraph.reading);
    opened.push({ paragraph, phrase, parts });
  }
  return opened;
}

/** Calls `see` with each half of each part that has paragraphs. */
export function eachHalf({ resolution }: ResolutionDocument, see: (openings: Openings) => void): void {
  for (const openings of openingsOf(resolution)) see(openings);
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
  for (const [, word = ''] of matchesIn(text.slice(0, SOONEST), LATER_VERB))
    if (OPERATIVE_VERBS.has(word)) return true;
  return false;
}

const passagesOf = rememberedIn(
  ({ passages }: Resolution): ReadonlyMap<Provision | null, Passage> =>
    new Map(passages.map((passage) => [passage.provision, passage])),
);

/** The way from the words of provisions back to the source; looked up only when it is needed. */
export class Places {
  readonly #resolution: Resolution;

  constructor({ resolution }: ResolutionDocument) {
    this.#resolution = resolution;
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
    return passagesOf(this.#resolution).get(provision);
  }
}
