import { createConnection } from 'vscode-languageserver/node';
import { connectionOptions } from '../lsp/connection-options.js';
import { startServer } from '../lsp/server.js';
import { version } from '../lsp/version.js';
import { nodeRuntime } from './runtime.js';
import { keepYoung } from './young.js';

keepYoung();
const connection = createConnection(connectionOptions);

process.on('unhandledRejection', (reason) => {
  connection.console.error(`Unhandled rejection: ${reason instanceof Error ? reason.stack : String(reason)}`);
});

// The library ends with the input of a pipe by itself, but would outlive the channel of its parent.
process.once('disconnect', () => process.exit(1));

startServer(connection, nodeRuntime(version));
