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

/** One of several programs that do the same work. */
export interface Contestant {
  readonly name: string;
  readonly run: (index: number) => unknown;
}

/**
 * The median times of `contestants` in milliseconds, by name. They take turns, so that a busy machine slows them alike; a turn
 * lasts long enough for the caches and the engine to settle. The first `warmUp` turns do not count. What takes longer
 * than `slow` milliseconds runs once and warms up within that run.
 */
export async function inTurns(
  contestants: readonly Contestant[],
  { turns, warmUp, slow }: { readonly turns: number; readonly warmUp: number; readonly slow: number },
): Promise<ReadonlyMap<string, number>> {
  const jobs = contestants.map((contestant) => ({ ...contestant, index: 0, times: [] as number[] }));
  for (let turn = 0; turn < warmUp + turns; turn++) {
    for (const job of jobs) {
      if (summarize(job.times).median > slow) continue;
      if (turn === warmUp) job.times = [];
      const end = performance.now() + TURN_MS;
      do {
        const start = performance.now();
        await job.run(job.index++);
        job.times.push(performance.now() - start);
      } while (performance.now() < end);
    }
  }
  return new Map(jobs.map(({ name, times }) => [name, summarize(times).median]));
}

const TURN_MS = 150;

export function summarize(times: readonly number[]): Sample {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99), mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
