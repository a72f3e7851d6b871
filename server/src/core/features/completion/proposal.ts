import type { TextEdit } from '../../text/edit.js';
import type { HoverText } from '../hover/hover-text.js';

/** One proposal for what is being written at the caret. */
export interface Proposal {
  readonly kind: 'act' | 'date' | 'note' | 'symbol' | 'name' | 'paragraph' | 'session';
  /** What the list shows. */
  readonly label: string;
  /** A few words beside the label, to tell the proposals apart. */
  readonly description: string;
  /** The whole of what tells one proposal from the next: a title and a date. */
  readonly detail: string;
  /** What is known of it; null where that is nothing more. */
  readonly documentation: HoverText | null;
  /** What the editor compares with what is typed; begins with what stands in the span of the edit. */
  readonly filter: string;
  /** Its span ends at the caret or behind it, and lies in one line. */
  readonly edit: TextEdit;
}

/** Proposals in the order in which they are offered. */
export interface Completion {
  readonly proposals: readonly Proposal[];
  /** Another letter may bring proposals that are not among these. */
  readonly incomplete: boolean;
}

export const NOTHING: Completion = { proposals: [], incomplete: false };

export const MOST_PROPOSALS = 100;
