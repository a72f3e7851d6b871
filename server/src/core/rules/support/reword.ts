import type { Passage } from '../../model/passages.js';
import type { Finding, Fix } from '../rule.js';

/** Other words for `[start, end)` of a passage. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  /** What to write instead, the likeliest first; empty where the writer must decide. */
  readonly rights: readonly string[];
  /** With more than one right form no fix is safe. */
  readonly kind: 'safe' | 'unsafe';
  readonly message: string;
}

/** A finding on words that stand in the source as one stretch and can then be replaced; without a fix where markup parts them. */
export function reword(passage: Passage, { start, end, rights, kind, message }: Rewording): Finding {
  const span = passage.spanOf(start, end);
  if (rights.length === 0 || !passage.isVerbatim(start, end)) return { span, message };
  const written = passage.text.slice(start, end);
  return {
    span,
    message,
    fixes: () =>
      rights.map(
        (right): Fix => ({
          title: `Change “${written}” to “${right}”`,
          kind: rights.length === 1 ? kind : 'unsafe',
          edits: [{ span, newText: right }],
        }),
      ),
  };
}
