import { type Sample, summarize } from './measure.js';
import { BENCH_URI, placeAt, type Session, withServer } from './server.js';

/** From a one-letter edit in the middle of `text` to the answer with its diagnostics, through the built server. */
export function editToDiagnostics(text: string, edits: number): Promise<Sample> {
  return withServer(text, (session) => timeEdits(session, text, edits));
}

async function timeEdits({ connection }: Session, text: string, edits: number): Promise<Sample> {
  const textDocument = { uri: BENCH_URI };
  await connection.sendRequest('textDocument/diagnostic', { textDocument });
  const position = placeAt(text, text.indexOf(' ', text.length / 2));
  const times: number[] = [];
  for (let index = 0; index < edits; index++) {
    const start = performance.now();
    const contentChanges = [{ range: { start: position, end: position }, text: 'x' }];
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: BENCH_URI, version: index + 2 },
      contentChanges,
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
    times.push(performance.now() - start);
  }
  return summarize(times.slice(Math.min(20, edits >> 2)));
}
