import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './capabilities.js';

/** Asks a client that can to ask again for what it shows beside the text, because the settings have changed. */
export function refreshShown({ languages }: Connection, { refreshInlayHints }: ClientAbilities): void {
  // A client that refuses keeps what it shows until the next edit.
  if (refreshInlayHints) languages.inlayHint.refresh().catch(() => undefined);
}
