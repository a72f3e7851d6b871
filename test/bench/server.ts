import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/node';

export const BENCH_URI = 'file:///bench.unres';

/** A built server with one document open. */
export interface Session {
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  /** Milliseconds from the start of the process until it answered `initialize`. */
  readonly started: number;
}

/**
 * What `work` gives, done with a server of its own.
 * @param script the server's bundle, by its path, which may be relative to the project
 */
export async function withServer<T>(
  text: string,
  work: (session: Session) => Promise<T>,
  script = 'dist/server.js',
): Promise<T> {
  const start = performance.now();
  const child = fork(resolve(script), ['--node-ipc'], { stdio: 'ignore' });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  try {
    const { capabilities } = await connection.sendRequest<{ capabilities: ServerCapabilities }>(
      'initialize',
      {
        processId: process.pid,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: { dynamicRegistration: false } } },
      },
    );
    const started = performance.now() - start;
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: BENCH_URI, languageId: 'un-resolution', version: 1, text },
    });
    return await work({ connection, capabilities, started });
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await ended;
    connection.dispose();
  }
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Line and character of `offset`. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length - 1,
    character: before.length - before.lastIndexOf('\n') - 1,
  };
}
