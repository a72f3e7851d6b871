import { distance } from 'fastest-levenshtein';

const LONGEST = 64;

/** The candidate that `written` is most likely a slip of: at most every third letter differs. Null when none is so near. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps < least && steps * 3 <= candidate.length) {
      found = candidate;
      least = steps;
    }
  }
  return found;
}
