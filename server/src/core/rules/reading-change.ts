import type { Provision, Resolution } from '../model/resolution.js';
import { inOrder, type TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/**
 * Where a text is read in another way once `edits` are made to it: the stretches, in the text before, of the
 * paragraphs and subparagraphs that are not the same any more, each with the one before it, whose ending may
 * have brought it about. A comma for a full stop can join two paragraphs, and a capital can part them; of a
 * text that makes sense no safe fix does such a thing. Labels and words may change, and so may notes.
 */
export function readingChanges(
  before: Resolution,
  after: Resolution,
  edits: readonly TextEdit[],
): readonly Span[] {
  const old = placesOf(before);
  const moved = moveAll(old, edits);
  const fresh = placesOf(after);
  const kept = new Set(fresh.map(({ start, what }) => `${start} ${what}`));
  const known = new Set(old.map(({ what }, at) => `${moved[at]} ${what}`));
  const changed = new Set<number>();
  for (const [at, { what }] of old.entries()) if (!kept.has(`${moved[at]} ${what}`)) changed.add(at);
  let last = 0;
  for (const { start, what } of fresh) {
    if (known.has(`${start} ${what}`)) continue;
    while (last + 1 < moved.length && (moved[last + 1] as number) <= start) last++;
    changed.add(last);
  }
  return [...changed].map((at) => ({
    start: at < 2 ? 0 : (old[at - 1] as Place).start,
    end: old[at + 1]?.start ?? Number.POSITIVE_INFINITY,
  }));
}

/** What stands where: the first word of a provision, which half or degree it belongs to, and of which part; or an organ line. */
interface Place {
  readonly start: number;
  readonly what: string;
}

/** The places of all organ lines and provisions, in text order; a provision without words has its place behind its label. */
function placesOf({ parts }: Resolution): Place[] {
  const places: Place[] = [];
  const add = (provision: Provision, what: string): void => {
    const { pieces, label, span } = provision;
    places.push({ start: pieces[0]?.start ?? label?.span.end ?? span.end, what });
    for (const item of provision.items) add(item, `${what}-`);
  };
  for (const [at, { organ, preambular, operative }] of parts.entries()) {
    // Behind its words, because signs of emphasis may come before them.
    if (organ !== null) places.push({ start: organ.span.end, what: `${at} organ` });
    for (const paragraph of preambular) add(paragraph, `${at} preambular`);
    for (const paragraph of operative) add(paragraph, `${at} operative`);
  }
  return places.sort((a, b) => a.start - b.start);
}

/** Where the first words of `places` stand once `edits` are made. */
function moveAll(places: readonly Place[], edits: readonly TextEdit[]): number[] {
  const ordered = inOrder(edits);
  let shift = 0;
  let next = 0;
  return places.map(({ start }) => {
    for (; next < ordered.length && (ordered[next] as TextEdit).span.end <= start; next++) {
      const { span, newText } = ordered[next] as TextEdit;
      shift += newText.length - (span.end - span.start);
    }
    return start + shift;
  });
}
