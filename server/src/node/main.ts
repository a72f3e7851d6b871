import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from '../lsp/connection-options.js';
import { startServer } from '../lsp/server.js';
import { version } from '../lsp/version.js';
import { nodeRuntime } from './runtime.js';

// What is read of a text lives from one keystroke to the next. V8 takes that for a long life and puts it where its garbage
// is collected seldom and slowly: a pause of some 8 ms with every fiftieth letter.
setFlagsFromString('--no-allocation-site-pretenuring');

const connection = createConnection(connectionOptions);

process.on('unhandledRejection', (reason) => {
  connection.console.error(`Unhandled rejection: ${reason instanceof Error ? reason.stack : String(reason)}`);
});

// The library ends with the input of a pipe by itself, but would outlive the channel of its parent.
process.once('disconnect', () => process.exit(1));

startServer(connection, nodeRuntime(version));
