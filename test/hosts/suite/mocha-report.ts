import { say, screenshot, tidyUp } from './support.js';

// Slow machines start language servers slowly; support.ts says what is missing well before this limit.
export const options = { timeout: 60_000, slow: 2_000, color: false };

interface Reporters {
  Base: { consoleLog: (format?: unknown, ...rest: unknown[]) => void };
}

export async function report(
  { reporters }: { reporters: unknown },
  start: (done: (failures: number) => void) => Mocha.Runner,
): Promise<void> {
  (reporters as Reporters).Base.consoleLog = say;
  let picture: Promise<void> = Promise.resolve();
  afterEach(async () => {
    await picture;
    await tidyUp();
  });
  const failed = await new Promise<number>((resolve) => {
    const runner = start((failures) => {
      say(`${runner.stats?.passes ?? 0} passed, ${failures} failed`);
      resolve(failures);
    });
    runner.on('fail', (test) => {
      picture = screenshot(`failed ${test.fullTitle()}`).catch((error) => say(String(error)));
    });
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}
