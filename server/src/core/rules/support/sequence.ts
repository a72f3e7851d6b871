/** One number that does not fit its series. */
export interface Misplaced {
  readonly index: number;
  /** The number that it bears once the whole series is renumbered. */
  readonly expected: number;
}

/**
 * Compares `values` with the series first, first + 1, …; null (no number) always breaks it. A single wrong
 * number is reported alone; after a gap, a repetition or a missing number the series goes on from there, so
 * that one slip gives one finding.
 */
export function misplacedNumbers(values: readonly (number | null)[], first: number): Misplaced[] {
  const found: Misplaced[] = [];
  let due = first;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    if (value === due) {
      due++;
      continue;
    }
    // A second slip may undo the first: the number is out of line with its neighbours, but right.
    const expected = first + index;
    if (value !== expected) found.push({ index, expected });
    const next = values[index + 1];
    if (value === null) due = next === due ? due : due + 1;
    else due = next === undefined || next === due + 1 ? due + 1 : value + 1;
  }
  return found;
}

/**
 * Indexes of the values to move so that the others rise strictly: all but one longest rising subsequence.
 * n log n.
 */
export function outOfOrder(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number) kept.add(index);
  return values.map((_, index) => index).filter((index) => !kept.has(index));
}
