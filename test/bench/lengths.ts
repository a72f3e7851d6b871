import { keepYoung } from '../../server/src/node/young.js';
import { median, ms } from './measure.js';
import { longText } from './texts.js';
import { check, variantsOf } from './variants.js';

/**
 * The mean of many runs, because collecting garbage is part of the cost: a long text meets it in each run, a short
 * one now and then. All lengths take turns, so that a busy machine slows them alike.
 */
function againstLength(): void {
  console.log(
    '\nTime against length: parse, model and rules (linear: 8 times the text, below 10 times the time)',
  );
  const texts = Array.from({ length: LENGTH_STEPS + 1 }, (_, step) => longText(10_000 * 2 ** step));
  const times = texts.map((): number[] => []);
  for (let round = 0; round < LENGTH_ROUNDS; round++) {
    for (const [step, text] of texts.entries()) times[step]?.push(meanTime(text));
  }
  const medians = times.map(median);
  for (const [step, text] of texts.entries()) {
    const time = medians[step] ?? 0;
    const before = medians[step - 3];
    const grown =
      before === undefined
        ? ''
        : `${(time / before).toFixed(1).padStart(6)} times the time at an eighth${time < 10 * before ? '' : ': NOT BELOW 10'}`;
    console.log(
      `  ${(text.length / 1000).toFixed(0).padStart(6)} kB ${ms(time).padStart(10)} ${((time / text.length) * 1e6).toFixed(0).padStart(4)} ns per character${grown}`,
    );
  }
}

/** Milliseconds that `text` takes, from as many runs as make up some megabytes. */
function meanTime(text: string): number {
  const runs = Math.max(3, Math.ceil(LENGTH_BYTES / text.length));
  const variants = variantsOf(text);
  check(variants, runs);
  const start = performance.now();
  for (let index = 0; index < runs; index++) check(variants, index);
  return (performance.now() - start) / runs;
}

// From 10 kB to 10 MB.
const LENGTH_STEPS = 10;
const LENGTH_ROUNDS = 5;
// Enough for the heap to settle at the size that a length calls for.
const LENGTH_BYTES = 40_000_000;

// A program of its own: what other linters leave in memory would be collected on the longer texts' account.
keepYoung();
againstLength();
