import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { connectionOptions } from '../lsp/connection-options.js';
import { startServer } from '../lsp/server.js';
import { version } from '../lsp/version.js';
import { browserRuntime } from './runtime.js';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker);
const writer = new BrowserMessageWriter(worker);
const connection = createConnection(reader, writer, connectionOptions);

worker.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  const { reason } = event;
  connection.console.error(`Unhandled rejection: ${reason instanceof Error ? reason.stack : String(reason)}`);
});

startServer(connection, browserRuntime(version));
