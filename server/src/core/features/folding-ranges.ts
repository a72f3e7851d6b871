import type { ResolutionDocument } from '../model/document.js';
import type { Provision } from '../model/resolution.js';
import type { FoldingRange } from './feature-types.js';

/** What can be folded: masthead, preamble, operative part, paragraphs with subparagraphs, runs of note texts. */
export function foldingRanges({ resolution }: ResolutionDocument): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const fold = (
    start: number | undefined,
    end: number | undefined,
    kind: FoldingRange['kind'] = 'region',
  ): void => {
    if (start !== undefined && end !== undefined && end > start) ranges.push({ span: { start, end }, kind });
  };
  const { masthead, parts, footnotes } = resolution;
  if (masthead.span !== null) fold(masthead.span.start, masthead.span.end);
  for (const part of parts) {
    fold(part.organ?.span.start ?? part.preambular[0]?.span.start, part.preambular.at(-1)?.span.end);
    fold(part.operative[0]?.span.start, part.operative.at(-1)?.span.end);
    for (const paragraph of part.preambular) foldItems(paragraph, fold);
    for (const paragraph of part.operative) foldItems(paragraph, fold);
  }
  const paragraphs = parts.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  let next = 0;
  let run: { start: number; end: number } | null = null;
  for (const { span } of footnotes) {
    while (next < paragraphs.length && (paragraphs[next]?.span.start ?? 0) < span.start) {
      if (run !== null && (paragraphs[next]?.span.start ?? 0) > run.end) {
        fold(run.start, run.end, 'comment');
        run = null;
      }
      next++;
    }
    run = run === null ? { ...span } : { start: run.start, end: span.end };
  }
  if (run !== null) fold(run.start, run.end, 'comment');
  return ranges;
}

function foldItems(provision: Provision, fold: (start: number, end: number) => void): void {
  if (provision.items.length === 0) return;
  fold(provision.span.start, provision.span.end);
  for (const item of provision.items) foldItems(item, fold);
}
