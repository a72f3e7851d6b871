import { commands, window } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';
import { REQUESTS } from '../protocol.js';

/** As the server answers. */
interface CitingPlaces {
  readonly symbol: string | null;
  readonly position: Position;
  readonly locations: readonly Location[];
}

/** Lists the places that cite the resolution in the active editor, in a view over its title. */
export async function showCiting(client: BaseLanguageClient): Promise<void> {
  const editor = activeResolution(client);
  if (editor === undefined) return;
  const { uri } = editor.document;
  const params = { uri: client.code2ProtocolConverter.asUri(uri) };
  const found = await client.sendRequest<CitingPlaces | null>(REQUESTS.findCiting, params);
  if (found === null) return;
  const { symbol, position, locations } = found;
  if (symbol === null) {
    window.showInformationMessage(
      'This text bears no symbol by which others could cite it. Write one in its masthead, such as A/C.3/68/L.5.',
    );
  } else if (locations.length === 0) {
    window.showInformationMessage(
      `Nothing cites ${symbol} in the open folders, the open documents and the reference documents.`,
    );
  } else {
    const { asPosition, asLocation } = client.protocol2CodeConverter;
    const places = locations.map((location) => asLocation(location));
    await commands.executeCommand('editor.action.showReferences', uri, asPosition(position), places);
  }
}
