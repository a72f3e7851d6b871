import type { ParagraphContent, ResolutionContent, Run } from '../../server/src/core/convert/content.js';
import type { ResolutionDocument } from '../../server/src/core/service.js';

export interface MarkTally {
  expected: number;
  found: number;
  right: number;
}

/**
 * Adds the note marks of one text to `tally`. A mark is right when the oracle has one with its label; annexes count,
 * because their marks must not be lost either. A mark that is set in the middle of a word ("t[6]he") is a fault of the
 * XML and counts neither way.
 */
export function countMarks(
  tally: MarkTally,
  content: ResolutionContent,
  annexes: readonly (readonly Run[])[],
  { resolution }: ResolutionDocument,
): void {
  const runs = [...bodyRuns(content), ...annexes];
  const torn = new Set(
    runs.flatMap((line) =>
      marksIn(line)
        .filter((mark) => mark.torn)
        .map(({ label }) => label),
    ),
  );
  const left = new Map<string, number>();
  for (const line of runs) {
    for (const { label, torn: isTorn } of marksIn(line)) {
      if (isTorn) continue;
      tally.expected++;
      left.set(label, (left.get(label) ?? 0) + 1);
    }
  }
  for (const { label } of resolution.noteMarks) {
    if (torn.has(label)) continue;
    tally.found++;
    const count = left.get(label) ?? 0;
    if (count === 0) continue;
    tally.right++;
    left.set(label, count - 1);
  }
}

function marksIn(runs: readonly Run[]): { label: string; torn: boolean }[] {
  return runs.flatMap((run, at) => {
    if (!('note' in run)) return [];
    const next = runs[at + 1];
    return [{ label: run.note, torn: next !== undefined && !('note' in next) && /^\p{L}/u.test(next.text) }];
  });
}

function bodyRuns(content: ResolutionContent): (readonly Run[])[] {
  const lines: (readonly Run[])[] = [];
  const read = (paragraph: ParagraphContent): void => {
    lines.push(...paragraph.headings, paragraph.runs);
    paragraph.items.forEach(read);
    lines.push(...paragraph.after);
  };
  for (const part of content.parts) part.paragraphs.forEach(read);
  return lines;
}
