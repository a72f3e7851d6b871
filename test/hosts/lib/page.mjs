import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatWithOptions } from 'node:util';

const limit = Number(process.env.PENHOLDER_HOST_TIMEOUT ?? 300) * 1000;

// Sets the suite's own lines apart from all that an editor logs; see suite/mocha-report.ts.
const mark = '\u2063';

/**
 * Opens the editor, prints what the suite says, keeps what the editor says in a file, and resolves with the suite's
 * exit code.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} artefacts
 * @returns {Promise<number>}
 */
export async function runInPage(page, address, artefacts) {
  mkdirSync(artefacts, { recursive: true });
  const logFile = join(artefacts, 'editor.log');
  const log = createWriteStream(logFile);
  let started = false;
  let lastError = '';
  /** @type {(code: number) => void} */
  let finish = () => {};
  const finished = new Promise((resolve) => {
    finish = resolve;
  });

  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const text = formatWithOptions({ colors: false }, ...args);
      if (text.startsWith(mark)) {
        started = true;
        console.log(text.slice(mark.length));
        return;
      }
      if (type === 'error') lastError = text;
      log.write(`[${type}] ${text}\n`);
    },
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish(code));
  page.on('console', (message) => {
    // The editor repeats here what it has sent through the bridge.
    if (!message.text().startsWith('%c')) log.write(`[page ${message.type()}] ${message.text()}\n`);
  });
  page.on('pageerror', (error) => log.write(`[page error] ${error.stack}\n`));
  page.on('crash', () => {
    console.error('The browser page crashed.');
    finish(1);
  });

  const timer = setTimeout(async () => {
    console.error(`The suite did not end within ${limit / 1000} s (PENHOLDER_HOST_TIMEOUT).`);
    const path = join(artefacts, 'timeout.png');
    await page.screenshot({ path, timeout: 5000 }).then(
      () => console.error(`How it looked: ${path}`),
      () => {},
    );
    finish(1);
  }, limit);
  try {
    await page.goto(address);
    const code = await finished;
    if (code !== 0 && !started) console.error(`The suite did not start. The last error was:\n${lastError}`);
    if (code !== 0) console.error(`What the editor logged: ${logFile}`);
    return code;
  } finally {
    clearTimeout(timer);
    await new Promise((resolve) => log.end(resolve));
  }
}
