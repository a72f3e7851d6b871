import type { TextDocument } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';

/** Has the server run one of its commands on a document; whether it did anything. If not, it says why itself. */
export async function runOnServer(
  client: BaseLanguageClient,
  command: string,
  document: TextDocument,
  ...more: readonly unknown[]
): Promise<boolean> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return (
    (await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [uri, ...more] })) === true
  );
}
