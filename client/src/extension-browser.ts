import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type PenholderApi, startPenholder } from './client.js';

let running: PenholderApi | undefined;

/** Called by an editor that runs in a browser. */
export function activate(context: ExtensionContext): PenholderApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js').toString(true);
  let worker: Worker | undefined;
  const end = () => worker?.terminate();
  // A worker does not end by itself when its server is told to exit, and a restart needs a new one.
  const start = async () => {
    end();
    worker = new Worker(script);
    // Not the worker itself: the client would recognize it by its class, which the editor has replaced.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  running = startPenholder(context, (id, name, options) => new LanguageClient(id, name, start, options));
  context.subscriptions.push({ dispose: end });
  return running;
}

/** Called before the editor closes; it waits until the server has ended. */
export function deactivate(): Promise<void> | undefined {
  return running?.client.dispose();
}
