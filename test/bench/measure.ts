export interface Sample {
  readonly median: number;
  readonly p99: number;
  readonly mean: number;
}

/** Times of `runs` calls in milliseconds, after a warm-up; every call gets a text of its own, so nothing is cached. */
export function measure(runs: number, warmUp: number, run: (index: number) => void): Sample {
  for (let index = 0; index < warmUp; index++) run(index);
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    run(warmUp + index);
    times.push(performance.now() - start);
  }
  return summarize(times);
}

/** The same for calls that are done later; they run one after another. */
export async function measureAsync(
  runs: number,
  warmUp: number,
  run: (index: number) => Promise<unknown>,
): Promise<Sample> {
  for (let index = 0; index < warmUp; index++) await run(index);
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run(warmUp + index);
    times.push(performance.now() - start);
  }
  return summarize(times);
}

export function summarize(times: readonly number[]): Sample {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99), mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}
