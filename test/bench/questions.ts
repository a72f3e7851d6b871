import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Sample, summarize } from './measure.js';
import { BENCH_URI, type Place, placeAt, type Session, withServer } from './server.js';

const SERVER = resolve('dist/server.js');

/** What a person asks about the place of the caret, and what a view asks about the whole text. */
const QUESTIONS = [
  { name: 'hover', method: 'textDocument/hover', capability: 'hoverProvider' },
  { name: 'definition', method: 'textDocument/definition', capability: 'definitionProvider' },
  { name: 'references', method: 'textDocument/references', capability: 'referencesProvider' },
  { name: 'completion', method: 'textDocument/completion', capability: 'completionProvider' },
  { name: 'all citations', method: 'penholder/citations', capability: null },
] as const;

export interface Answered extends Sample {
  readonly name: string;
}

/** Each question at `count` places of `text`: behind its citations, one after the other, through the built server. */
export function questions(text: string, count: number): Promise<readonly Answered[]> {
  const cited = [...text.matchAll(/\d+\/\d+/g)].map(({ index, 0: number }) => index + number.length);
  const places = Array.from({ length: count }, (_, at) => placeAt(text, cited[at % cited.length] ?? 0));
  return withServer(text, async (session) => {
    await session.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: BENCH_URI } });
    const answered: Answered[] = [];
    for (const { name, method, capability } of QUESTIONS) {
      if (capability !== null && session.capabilities[capability] === undefined) continue;
      const times: number[] = [];
      for (const place of places) times.push(await ask(session, method, place));
      answered.push({ name, ...summarize(times.slice(count >> 3)) });
    }
    return answered;
  });
}

export interface Starts {
  /** Until the server has answered `initialize`. */
  readonly start: number;
  /** From then until the first outline is there. */
  readonly outline: number;
  /** From then until the first hover over a citation, which needs the catalogue and the reference documents, is there. */
  readonly hover: number;
  /** From then until the first diagnostics are there. */
  readonly diagnostics: number;
}

/** The medians of several starts of the server with `text`, and of as many without the files of `dist/data`. */
export async function starts(
  text: string,
  count: number,
): Promise<{ readonly withData: Starts; readonly withoutData: Starts }> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const bare = join(folder, 'server.js');
  copyFileSync(SERVER, bare);
  try {
    const all: Starts[] = [];
    const without: Starts[] = [];
    // In turn, so that a busy machine slows both alike.
    for (let at = 0; at < count; at++) {
      all.push(await startOnce(text, SERVER));
      without.push(await startOnce(text, bare));
    }
    return { withData: medians(all), withoutData: medians(without) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startOnce(text: string, script: string): Promise<Starts> {
  const cited = placeAt(text, text.search(/\d+\/\d+/) + 1);
  return withServer(
    text,
    async (session) => ({
      start: session.started,
      outline: await ask(session, 'textDocument/documentSymbol'),
      hover: await ask(session, 'textDocument/hover', cited),
      diagnostics: await ask(session, 'textDocument/diagnostic'),
    }),
    script,
  );
}

function medians(all: readonly Starts[]): Starts {
  const median = (what: keyof Starts): number => summarize(all.map((one) => one[what])).median;
  return {
    start: median('start'),
    outline: median('outline'),
    hover: median('hover'),
    diagnostics: median('diagnostics'),
  };
}

/** Milliseconds until `method` is answered. */
async function ask({ connection }: Session, method: string, position?: Place): Promise<number> {
  const start = performance.now();
  const context = { includeDeclaration: true, triggerKind: 1 };
  await connection.sendRequest(method, { textDocument: { uri: BENCH_URI }, position, context });
  return performance.now() - start;
}
