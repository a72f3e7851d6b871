import { type Profiler, Session } from 'node:inspector';

/** Which blocks of the modules under test ran, and about how often: the guide of the fuzzer. */
export class Coverage {
  readonly #session = new Session();
  readonly #folder: string;
  readonly #seen = new Set<string>();

  /** Has to be made before the modules under `folder` are loaded, or what they compiled is not counted. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  get blocks(): number {
    return this.#seen.size;
  }

  /** Whether anything ran since the last call that had never run, or never run so often. */
  reachedNew(): boolean {
    let fresh = false;
    for (const script of this.#take()) {
      if (!script.url.includes(this.#folder)) continue;
      for (const { functionName, ranges } of script.functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          if (count === 0) continue;
          // By powers of two, up to 16: more often than that is the same thing again.
          const often = Math.min(5, 32 - Math.clz32(count));
          const key = `${script.scriptId} ${functionName} ${startOffset} ${endOffset} ${often}`;
          if (this.#seen.has(key)) continue;
          this.#seen.add(key);
          fresh = true;
        }
      }
    }
    return fresh;
  }

  #take(): Profiler.ScriptCoverage[] {
    let taken: Profiler.ScriptCoverage[] = [];
    // Within one thread the answer comes before `post` returns.
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error === null) taken = answer.result;
    });
    return taken;
  }
}
