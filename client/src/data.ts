import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REQUESTS } from './protocol.js';

/** Reads what Penholder knows for a server without a disk. */
export function serveData(client: BaseLanguageClient, context: ExtensionContext): Disposable {
  return client.onRequest<string, void>(REQUESTS.readData, ({ name }: { readonly name: string }) =>
    readData(context, name),
  );
}

/** The text of a file in `dist/data`. */
export async function readData(context: ExtensionContext, name: string): Promise<string> {
  const file = Uri.joinPath(context.extensionUri, 'dist', 'data', ...name.split('/'));
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}
