import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { onExit } from './cleanup.mjs';
import { listenOnLoopback } from './ports.mjs';

/**
 * What a suite cannot do from inside an extension host it asks for here: look at the page, and press its keys.
 * HTTP, because it is the one channel that a Node extension host and a web worker share.
 * @param {import('playwright-core').Page} page
 * @param {string} artefacts
 */
export async function startControl(page, artefacts) {
  /** @type {Record<string, (argument: string) => Promise<string>>} */
  const actions = {
    async screenshot(name) {
      mkdirSync(artefacts, { recursive: true });
      const path = join(artefacts, `${name.replace(/[^\w.-]+/g, '-')}.png`);
      // Squiggles and other decorations are painted a moment after their data has arrived.
      await page.waitForTimeout(500);
      await page.screenshot({ path });
      return path;
    },
    async press(keys) {
      await page.keyboard.press(keys);
      return '';
    },
    async text(selector) {
      const element = await firstVisible(page, selector);
      return (await element.allInnerTexts()).join('\n');
    },
  };
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const action = actions[name];
    if (!action || request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    let argument = '';
    for await (const chunk of request) argument += chunk;
    try {
      response.end(await action(argument));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const port = await listenOnLoopback(server);
  onExit(() => server.closeAllConnections());
  return `http://127.0.0.1:${port}`;
}

/**
 * The preview and other web views are frames within frames, so all of them are looked at.
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 */
async function firstVisible(page, selector) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const element = frame.locator(selector).first();
      if (await element.isVisible().catch(() => false)) return element;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`Waited 10 s for ${selector} to be visible.`);
}
