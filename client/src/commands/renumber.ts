import { window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { LANGUAGE } from '../protocol.js';

/**
 * Has the server renumber the active document with its command `command`; whether the text was changed.
 * The server says so itself when there is nothing to renumber.
 */
export async function renumber(client: BaseLanguageClient, command: string): Promise<boolean> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || document.languageId !== LANGUAGE) {
    window.showInformationMessage(
      'Open a resolution first. If this file is one, run "Penholder: Treat This File as a Resolution".',
    );
    return false;
  }
  if (!client.isRunning()) {
    window.showWarningMessage(
      'The language server is not running. Run "Penholder: Restart Language Server".',
    );
    return false;
  }
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return (await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [uri] })) === true;
}
