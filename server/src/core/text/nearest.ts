import { closest, distance } from 'fastest-levenshtein';

const LONGEST = 64;

/** The candidate that `written` is most likely a slip of: at most every third character differs. Null when none is so near. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  if (written.length > LONGEST || candidates.length === 0) return null;
  const candidate = closest(written.toLowerCase(), candidates as string[]);
  return distance(written.toLowerCase(), candidate) * 3 <= candidate.length ? candidate : null;
}
