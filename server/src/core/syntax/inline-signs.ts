import { isLetter, isSpace } from '../text/chars.js';
import { indexWithin } from '../text/search.js';

/** End of the comment that opens at `at`; `end` when nothing closes it. */
export function commentEnd(text: string, at: number, end: number): number {
  const close = indexWithin(text, '-->', at + 4, end);
  return close < 0 ? end : close + 3;
}

/** A link: `[64/293](#)`. Its words stay text; the brackets and the target are markup. */
export interface Link {
  /** The `]` behind its words. */
  readonly close: number;
  /** End of its target. */
  readonly end: number;
}

const LONGEST_TARGET = 500;

/** The link whose words open with the bracket at `at`, within `[at, end)`, or null. */
export function linkAt(text: string, at: number, end: number): Link | null {
  let close = at + 1;
  while (close < end && close - at < LONGEST_TARGET) {
    const code = text.charCodeAt(close);
    if (code === 93 || code === 91) break;
    close++;
  }
  if (text.charCodeAt(close) !== 93 || text.charCodeAt(close + 1) !== 40 || close + 1 >= end) return null;
  const stop = linkTargetEnd(text, close, end);
  return stop < 0 ? null : { close, end: stop };
}

/** End of `](target)`, whose bracket closes at `close`, or -1. */
function linkTargetEnd(text: string, close: number, end: number): number {
  let at = close + 2;
  while (at < end && at - close < LONGEST_TARGET) {
    const code = text.charCodeAt(at);
    if (code === 41) return at + 1;
    if (isSpace(code) || code === 40) return -1;
    at++;
  }
  return -1;
}

/** The ² of "km²" is a unit, not a note mark. */
export function isSquareOrCube(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0xb2 && code !== 0xb3) return false;
  if (text.charCodeAt(at - 1) !== 109) return false;
  const before = text.charCodeAt(at - 2);
  if (before === 107 || before === 99 || before === 109) return !isLetter(text.charCodeAt(at - 3));
  return !isLetter(before);
}

/** How many asterisks stand at `at`. */
export function signsAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 42) end++;
  return end - at;
}
