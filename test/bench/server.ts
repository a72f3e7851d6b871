import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { type Sample, summarize } from './measure.js';

/** From a one-letter edit in the middle of `text` to the answer with its diagnostics, through the built server. */
export async function editToDiagnostics(text: string, edits: number): Promise<Sample> {
  const child = fork(join(process.cwd(), 'dist/server.js'), ['--node-ipc'], { stdio: 'ignore' });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  try {
    return await timeEdits(connection, text, edits);
  } finally {
    await close(connection, child);
  }
}

async function timeEdits(connection: ProtocolConnection, text: string, edits: number): Promise<Sample> {
  const uri = 'file:///bench.unres';
  const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'un-resolution', version: 1, text },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const before = text.slice(0, text.indexOf(' ', text.length / 2));
  const position = {
    line: before.split('\n').length - 1,
    character: before.length - before.lastIndexOf('\n') - 1,
  };
  const times: number[] = [];
  for (let index = 0; index < edits; index++) {
    const start = performance.now();
    const contentChanges = [{ range: { start: position, end: position }, text: 'x' }];
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: index + 2 },
      contentChanges,
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    times.push(performance.now() - start);
  }
  return summarize(times.slice(Math.min(20, edits >> 2)));
}

async function close(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
}
