import { lint } from 'markdownlint/sync';
import { service } from '../../server/src/core/service.js';
import { measure, ms } from './measure.js';
import { editToDiagnostics } from './server.js';
import { longText, short } from './texts.js';

/** Prints figures for people; nothing here fails, because the machines that run it are shared and noisy. */
async function main(): Promise<void> {
  const long = longText(1_000_000);
  console.log(
    'Parse and all rules, against markdownlint with its default rules on the same text in the same run',
  );
  compare('seed 001', short, 400, 20);
  compare('1 MB', long, 20, 3);
  console.log(
    '\nEdit to diagnostics through the server (one letter typed in the middle, diagnostics pulled)',
  );
  for (const [name, text, edits] of [
    ['seed 001', short, 300],
    ['1 MB', long, 60],
  ] as const) {
    const { median, p99 } = await editToDiagnostics(text, edits);
    console.log(`  ${name.padEnd(9)} median ${ms(median)}, p99 ${ms(p99)}`);
  }
  console.log('\nTime against length (a rising last column would be more than linear)');
  for (const size of [10_000, 100_000, 1_000_000, 8_000_000]) {
    const text = longText(size);
    const { median } = measure(size > 1_000_000 ? 3 : 15, 2, (index) => check(text, index));
    console.log(
      `  ${(text.length / 1000).toFixed(0).padStart(6)} kB  ${ms(median).padStart(10)}  ${((median / text.length) * 1e6).toFixed(0)} ns per character`,
    );
  }
}

/** A text that differs in its last character each time, so that no result can be kept. */
function check(text: string, index: number): void {
  service.diagnose(service.createDocument(text + ' '.repeat(index % 16)));
}

function compare(name: string, text: string, runs: number, peerRuns: number): void {
  const ours = measure(runs, Math.min(100, runs), (index) => check(text, index));
  const theirs = measure(peerRuns, 2, () => lint({ strings: { text } }));
  const speed = text.length / 1e6 / (ours.median / 1000);
  console.log(
    `  ${name.padEnd(9)} ${ms(ours.median)} (${speed.toFixed(0)} MB/s), markdownlint ${ms(theirs.median)}: ${(theirs.median / ours.median).toFixed(0)} times faster`,
  );
}

await main();
