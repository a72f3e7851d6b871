import { Worker } from 'node:worker_threads';
import type { Finding, Report, Task } from './fuzzing/worker.js';

/**
 * Mutates texts and keeps those that reach something new, for as long as it is told to; prints the shortest
 * text for each invariant that breaks and for each that takes more than linear time.
 *
 *     node out/test/properties/fuzz.js SECONDS [SEED] [text|xml|fixes]
 */
async function main(): Promise<void> {
  const [seconds = '60', seed = String(Date.now() % 1_000_000), only] = process.argv.slice(2);
  const names = only === undefined ? ['text', 'xml'] : [only];
  const share = (Number(seconds) * 1000) / names.length;
  let findings = 0;
  for (const target of names) {
    console.log(`${target}: seed ${seed}`);
    findings += await fuzz(target, Number(seed), share);
  }
  console.log(`${findings} findings`);
  process.exit(findings === 0 ? 0 : 1);
}

/** Longer than any text need take, on the slowest machine. */
const HANGS = 60_000;
const LONGEST = 1_000_000;

async function fuzz(target: string, seed: number, milliseconds: number): Promise<number> {
  const end = Date.now() + milliseconds;
  let findings = 0;
  for (let attempt = 0; Date.now() < end; attempt++) {
    const current = new SharedArrayBuffer(4 + 2 * LONGEST);
    const task: Task = { target, seed: seed + attempt * 7919, milliseconds: end - Date.now(), current };
    findings += await watch(task);
  }
  return findings;
}

/** Runs `task` in a thread of its own, so that a text on which the parser hangs can be told and left. */
function watch(task: Task): Promise<number> {
  const worker = new Worker(new URL('./fuzzing/worker.js', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    let findings = 0;
    let last = '';
    let since = Date.now();
    const watcher = setInterval(() => {
      const text = textOf(task.current);
      if (text !== last) {
        last = text;
        since = Date.now();
      } else if (Date.now() - since > HANGS) {
        print({ kind: 'slow', message: 'hangs', text });
        findings++;
        finish();
      }
    }, 1000);
    const finish = (): void => {
      clearInterval(watcher);
      void worker.terminate();
      resolve(findings);
    };
    worker.on('error', (error) => {
      clearInterval(watcher);
      reject(error);
    });
    worker.on('message', (report: Report) => {
      if ('finding' in report) {
        print(report.finding);
        findings++;
        return;
      }
      const { runs, kept, blocks } = report.done;
      console.log(`${task.target}: ${runs} runs, ${kept} texts kept, ${blocks} blocks reached`);
      finish();
    });
  });
}

function textOf(current: SharedArrayBuffer): string {
  const length = Atomics.load(new Int32Array(current, 0, 1), 0);
  const units = new Uint16Array(current, 4, length);
  let text = '';
  for (let at = 0; at < length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

function print({ kind, message, text }: Finding): void {
  console.log(`\n${kind}: ${message}\n${JSON.stringify(text)}\n`);
}

await main();
