import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Stops the language server, if it runs, and starts it anew; resolves when it answers. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  try {
    if (client.isRunning()) await client.stop();
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(`The language server could not be restarted: ${reason}`);
  }
}
