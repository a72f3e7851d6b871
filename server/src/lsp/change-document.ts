import type { TextEdit } from '../core/service.js';
import type { Snapshot } from './documents.js';
import { toWorkspaceEdit } from './edits.js';
import type { Context } from './handlers/context.js';
import { say } from './say.js';

/** Has the client make `edits` in one step; whether it did. If not, the user is told why. */
export async function changeDocument(
  { connection, abilities }: Context,
  snapshot: Snapshot,
  label: string,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const edit = toWorkspaceEdit(snapshot, edits, abilities);
  const { applied } = await connection.workspace.applyEdit({ label, edit });
  if (!applied) say(connection, 'warning', 'The text changed while the command ran. Run it again.');
  return applied;
}
