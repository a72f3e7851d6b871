import {
  applyEdits,
  type Paragraph,
  type ResolutionDocument,
  type Span,
  type TextEdit,
} from '../../server/src/core/service.js';
import { type Defect, half, lineOf } from './defect.js';

/** A paragraph with its opening phrase, and what stands before it. */
export interface Opened {
  readonly paragraph: Paragraph;
  readonly kind: 'preambular' | 'operative';
  readonly phrase: string;
  readonly before: Paragraph | undefined;
  /** Edits of the words of the paragraph as a defect; null where markup stands in their way. */
  readonly plant: (what: string, edits: readonly TextEdit[]) => Defect[];
}

/** The paragraphs whose opening the grammar reads, as it should be in their half, and whose place in the text is beyond doubt. */
export function opened(document: ResolutionDocument): Opened[] {
  return (['preambular', 'operative'] as const).flatMap((kind) =>
    half(document, kind).flatMap((paragraph, at, all) => {
      const { reading, headings, section, label, text } = paragraph;
      if (reading?.part !== kind || headings.length > 0) return [];
      // Without a number, or in the preamble of a section, the opening itself tells what the paragraph is.
      if (kind === 'operative' ? label === null : section !== null) return [];
      const phrase = text.slice(0, reading.length);
      const plant = (what: string, edits: readonly TextEdit[]): Defect[] =>
        plantIn(document, paragraph, what, edits);
      return [{ paragraph, kind, phrase, before: all[at - 1], plant }];
    }),
  );
}

function plantIn(
  document: ResolutionDocument,
  paragraph: Paragraph,
  what: string,
  edits: readonly TextEdit[],
): Defect[] {
  const passage = document.passages.find(({ provision }) => provision === paragraph);
  if (passage === undefined) return [];
  if (edits.some(({ span }) => !passage.isVerbatim(span.start, span.end))) return [];
  const moved = edits.map(({ span, newText }) => ({ span: passage.spanOf(span.start, span.end), newText }));
  return [plantAt(document, what, moved)];
}

/** The defect that `edits` of the source make, on the line of the first of them. */
export function plantAt(document: ResolutionDocument, what: string, edits: readonly TextEdit[]): Defect {
  const sound = document.text;
  const broken = applyEdits(sound, edits);
  return { what, sound, broken, lines: [lineOf(sound, Math.min(...edits.map(({ span }) => span.start)))] };
}

/** The span of `word` in `text`, from the character `from` on; null where it does not stand. */
export function spanIn(text: string, word: string, from = 0): Span | null {
  const start = text.indexOf(word, from);
  return start < 0 ? null : { start, end: start + word.length };
}
