import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type PenholderApi, startPenholder } from './client.js';

let running: PenholderApi | undefined;

/** Called by a desktop or remote editor. */
export function activate(context: ExtensionContext): PenholderApi {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
  };
  running = startPenholder(context, (id, name, options) => new LanguageClient(id, name, server, options));
  return running;
}

/** Called before the editor closes; it waits until the server has ended. */
export function deactivate(): Promise<void> | undefined {
  return running?.client.dispose();
}
