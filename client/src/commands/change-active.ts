import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';
import { runOnServer } from './server-command.js';

/** Has the server change the active document with its command `command`; whether the text was changed. */
export async function changeActive(client: BaseLanguageClient, command: string): Promise<boolean> {
  const editor = activeResolution(client);
  return editor !== undefined && runOnServer(client, command, editor.document);
}
