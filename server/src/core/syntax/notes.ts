import { numberIn } from '../text/digits.js';
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
 * Turns lines that start with bare digits into note texts where they form a series: they begin at 1 (or low,
 * behind a rule or right before the next of them) and rise by small steps, or follow a finished note text
 * directly. A repeated, skipped or mistyped number stays in the series, so that the rules can report it.
 */
export function settleNotes(text: string, drafts: readonly BlockDraft[]): NoteUse {
  const plainLabels: number[] = [];
  // A text keeps to one notation: with note texts in another one, bare digits open rows of tables and the like.
  const other = drafts.some(({ kind, notation }) => kind === 'note' && notation !== 'asterisk');
  let bracket = false;
  let last = 0;
  let afterRule = false;
  let afterNote = false;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as BlockDraft;
    if (draft.notation === 'bracket') bracket = true;
    if (draft.candidate) {
      const value = candidateNumber(text, draft);
      const follows = value >= last - 1 && value <= last + LARGEST_GAP;
      const begins =
        value === 1 ||
        (value <= 1 + LARGEST_GAP &&
          (afterRule || isFollowed(text, drafts, at) || closesText(text, drafts, at)));
      const fits = last > 0 ? follows : begins;
      if (value > 0 && !other && (fits || afterNote)) {
        draft.kind = 'note';
        plainLabels.push(value);
        last = fits ? Math.max(last, value) : last + 1;
      } else {
        draft.labelEnd = draft.first;
        draft.notation = null;
      }
      draft.candidate = false;
    }
    if (draft.kind === 'blank') continue;
    afterRule = draft.kind === 'rule';
    afterNote = draft.notation === 'plain' && text.charCodeAt(draft.wordEnd - 1) === 46;
  }
  return { plainLabels, bracket };
}

function candidateNumber(text: string, draft: BlockDraft): number {
  return numberIn(text, draft.first, draft.labelEnd);
}

/** Whether nothing follows and the words end in a full stop, as the only note text of a document does. */
function closesText(text: string, drafts: readonly BlockDraft[], at: number): boolean {
  const draft = drafts[at] as BlockDraft;
  return (
    at >= drafts.length - 2 && drafts[at + 1]?.kind !== 'line' && text.charCodeAt(draft.wordEnd - 1) === 46
  );
}

/** Whether the next block with words is a candidate too, with a number nearby. */
function isFollowed(text: string, drafts: readonly BlockDraft[], at: number): boolean {
  const next = drafts[at + 1]?.kind === 'blank' ? drafts[at + 2] : drafts[at + 1];
  if (next === undefined || !next.candidate) return false;
  const step = candidateNumber(text, next) - candidateNumber(text, drafts[at] as BlockDraft);
  return step !== 0 && Math.abs(step) <= LARGEST_GAP;
}
