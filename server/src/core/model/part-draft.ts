import type { ParagraphDraft } from './provisions.js';
import type { Field, OrganLine, Part } from './resolution.js';

/** One text of a resolution while its paragraphs come in. */
export interface PartDraft {
  label: string | null;
  title: Field | null;
  organ: OrganLine | null;
  readonly paragraphs: ParagraphDraft[];
}

/** Numbers the paragraphs of each half. */
export function finishPart({ label, title, organ, paragraphs }: PartDraft): Part {
  const preambular = paragraphs
    .filter(({ kind }) => kind === 'preambular')
    .map((draft, at) => draft.finish(at + 1));
  const operative = paragraphs
    .filter(({ kind }) => kind === 'operative')
    .map((draft, at) => draft.finish(at + 1));
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
