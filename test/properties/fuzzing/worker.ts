import { parentPort, workerData } from 'node:worker_threads';
import { Coverage } from './coverage.js';
import { minimize } from './minimize.js';
import { mutate } from './mutate.js';
import { Random } from './random.js';
import type { Target } from './targets.js';

export interface Task {
  readonly target: string;
  readonly seed: number;
  readonly milliseconds: number;
  /** The text that is being run, for the watcher: its length, then its code units. */
  readonly current: SharedArrayBuffer;
}

export interface Finding {
  readonly kind: 'broken' | 'slow';
  readonly message: string;
  /** The shortest text found; of a slow one the words before the repeated ones, those, and those behind them. */
  readonly text: string | readonly [before: string, repeated: string, behind: string];
}

export type Report =
  | { readonly finding: Finding }
  | { readonly done: { runs: number; kept: number; blocks: number } };

const LONGEST = 6000;
const SHRINKING = 20_000;

const task = workerData as Task;
const length = new Int32Array(task.current, 0, 1);
const units = new Uint16Array(task.current, 4);
const random = new Random(task.seed);
// Before the modules under test are loaded.
const coverage = new Coverage('/server/src/core/');
const { targets } = await import('./targets.js');
const target = (targets[task.target] as () => Target)();
const known = new Set<string>();
const end = Date.now() + task.milliseconds;

const kept: [string, ...string[]] = ['', ...target.material.corpus.map((text) => text.slice(0, LONGEST))];

/** Runs the checks on `text`; whether it reached anything new. */
function tryOut(text: string): boolean {
  const failure = failureOf(text);
  if (failure !== null && !known.has(failure)) {
    known.add(failure);
    const least = minimize(text, (shorter) => failureOf(shorter) === failure, Date.now() + SHRINKING);
    tell({ finding: { kind: 'broken', message: messageOf(least), text: least } });
  }
  return coverage.reachedNew();
}

/** What tells one failure from another: the first place in the sources that its stack names. */
function failureOf(text: string): string | null {
  show(text);
  try {
    target.check(text);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const places = [...(error.stack ?? '').matchAll(/\bat (\S+) \(?\S*\/out\/(?:server|test)\/\S+?:\d+/g)];
    // Names and offsets differ from text to text.
    const says = (error.message.split('\n')[0] ?? '').replace(/^.*: /, '').replace(/\d+/g, '#');
    return `${error.name} ${says} ${places
      .slice(0, 2)
      .map(([, place]) => place)
      .join(' ')}`;
  }
}

function messageOf(text: string): string {
  try {
    target.check(text);
    return 'passes when it is run again';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Repeats a piece of text until it is long, and eight times as often: linear code takes about eight times as long. */
function race(): void {
  const { signs, corpus } = target.material;
  const source = mutate(random.pick(random.oneIn(2) ? kept : corpus), random, target.material, LONGEST);
  const from = random.below(source.length);
  let repeated = source.slice(from, from + 1 + random.below(random.oneIn(2) ? 12 : 200));
  if (random.oneIn(2)) repeated = random.pick(signs) + repeated;
  if (random.oneIn(3)) repeated = repeated.replace(/[\r\n]+/g, ' ');
  if (repeated === '') return;
  const before = source.slice(0, random.oneIn(3) ? 0 : random.below(Math.min(source.length, 1500)));
  const behind = random.oneIn(2) ? '' : source.slice(-random.below(200));
  const parts = [before, repeated, behind] as const;
  if (!isSlow(parts)) return;
  const deadline = Date.now() + 2 * SHRINKING;
  const lessBefore = minimize(before, (text) => isSlow([text, repeated, behind]), deadline);
  const lessBehind = minimize(behind, (text) => isSlow([lessBefore, repeated, text]), deadline);
  const less = minimize(repeated, (text) => isSlow([lessBefore, text, lessBehind]), deadline);
  const message = `${time([lessBefore, less, lessBehind], 25_000).toFixed(0)} ms for 25,000 characters, ${time([lessBefore, less, lessBehind], 200_000).toFixed(0)} ms for 200,000`;
  tell({ finding: { kind: 'slow', message, text: [lessBefore, less, lessBehind] } });
}

// Counting blocks makes everything some times slower, so the bound is generous; quadratic code passes it by far.
const FAIR = 2;

/** More than 16 times as long for 8 times the text, both times that it is tried, and still so for a longer one. */
function isSlow(parts: Parts): boolean {
  if (parts[1] === '') return false;
  const long = time(parts, 200_000);
  if (long < FAIR * 100) return false;
  const again = [1, 2].every(() => {
    const short = Math.min(time(parts, 25_000), time(parts, 25_000));
    return time(parts, 200_000) > 16 * Math.max(short, 2);
  });
  return again && (long > SURE || time(parts, 600_000) > 6 * Math.min(long, time(parts, 200_000)));
}

/** Milliseconds for 200,000 characters that no linear code can take. */
const SURE = 3000;

type Parts = readonly [before: string, repeated: string, behind: string];

function time([before, repeated, behind]: Parts, size: number): number {
  const text = before + repeated.repeat(Math.ceil(size / repeated.length)) + behind;
  show(text);
  const start = performance.now();
  try {
    target.run(text);
  } catch {
    // The checks on short texts report it.
  }
  return performance.now() - start;
}

function show(text: string): void {
  const count = Math.min(text.length, units.length);
  for (let at = 0; at < count; at++) units[at] = text.charCodeAt(at);
  Atomics.store(length, 0, count);
}

function tell(report: Report): void {
  parentPort?.postMessage(report);
}

function fuzz(): void {
  for (const text of [...kept]) tryOut(text);
  let runs = kept.length;
  while (Date.now() < end) {
    runs++;
    if (runs % 25 === 0) {
      race();
      coverage.reachedNew();
      continue;
    }
    // Half of the time one of the latest, which are where something new was found.
    const recent = random.oneIn(2) ? Math.max(0, kept.length - 200) : 0;
    const base = kept[recent + random.below(kept.length - recent)] ?? '';
    const text = mutate(base, random, target.material, LONGEST);
    if (tryOut(text)) kept.push(text);
  }
  tell({ done: { runs, kept: kept.length, blocks: coverage.blocks } });
}

fuzz();
