import type { BlockDraft } from './blocks.js';

/** Which ambiguous signs of a text are note marks, known once all its note texts are. */
export interface NoteUse {
  /** Labels of note texts in bare digits, in order; empty when digits glued to words are just digits. */
  readonly plainLabels: readonly number[];
  readonly bracket: boolean;
}

// A note text stands at most this far from the last one in number; a larger jump is some other figure.
const LARGEST_GAP = 3;

/**
 * Turns lines that start with bare digits into note texts where they form a series: they begin at 1 (or
 * follow a rule) and rise by small steps, or follow a finished note text directly. A repeated, skipped or
 * mistyped number stays in the series, so that the rules can report it.
 */
export function settleNotes(text: string, drafts: readonly BlockDraft[]): NoteUse {
  const plainLabels: number[] = [];
  let bracket = false;
  let last = 0;
  let afterRule = false;
  let afterNote = false;
  for (const draft of drafts) {
    if (draft.notation === 'bracket') bracket = true;
    if (draft.candidate && draft.label !== null) {
      const value = Number(text.slice(draft.label.start, draft.label.end));
      const fits =
        last > 0
          ? value >= last - 1 && value <= last + LARGEST_GAP
          : value === 1 || (afterRule && value <= 1 + LARGEST_GAP);
      if (value > 0 && (fits || afterNote)) {
        draft.kind = 'note';
        plainLabels.push(value);
        last = fits ? Math.max(last, value) : last + 1;
      } else {
        draft.label = null;
        draft.notation = null;
      }
      draft.candidate = false;
    }
    if (draft.kind === 'blank') continue;
    afterRule = draft.kind === 'rule';
    afterNote = draft.notation === 'plain' && text.charCodeAt(draft.last - 1) === 46;
  }
  return { plainLabels, bracket };
}
