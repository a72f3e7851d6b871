import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import { toTextEdits } from './convert.js';
import type { Snapshot } from './documents.js';

/**
 * One change of one document. It names the version it was made for where the client can compare that,
 * so that it is refused rather than applied to a text that has changed since.
 */
export function toWorkspaceEdit(
  { text, uri, version }: Snapshot,
  edits: readonly TextEdit[],
  abilities: ClientAbilities,
): WorkspaceEdit {
  const converted = toTextEdits(text, edits);
  if (!abilities.documentChanges) return { changes: { [uri]: converted } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: converted }] };
}
