import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { ClientAbilities } from './capabilities.js';

/** Asks a client that can to ask again for what it shows beside the text, because the settings have changed. */
export function refreshShown(connection: Connection, abilities: ClientAbilities): void {
  // A client that refuses keeps what it shows until the next edit.
  if (abilities.refreshInlayHints)
    connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  if (abilities.refreshCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
}
