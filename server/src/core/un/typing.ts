/**
 * How many letters to put in, leave out, change or exchange with their neighbour to make `b` of `a` (optimal string
 * alignment), or `most` + 1 where it takes more than `most`.
 */
export function typingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(cell(last, b.length), most + 1);
}

function cell(row: readonly number[], at: number): number {
  return row[at] as number;
}

const LONG = 7;
const SHORT = 3;

/** The word of `known` that `word` is most likely a slip for, or null when none is near: one sign off, two in a long word. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let most = word.length >= LONG ? 2 : word.length >= SHORT ? 1 : 0;
  let best: string | null = null;
  for (const candidate of known) {
    // The first letter is hardly ever mistyped, and comparing it is cheap.
    if (candidate[0] !== word[0] && candidate[1] !== word[0] && candidate[0] !== word[1]) continue;
    const distance = typingDistance(word, candidate, most);
    if (distance > most || distance === 0) continue;
    best = candidate;
    most = distance - 1;
    if (most === 0) break;
  }
  return best;
}
