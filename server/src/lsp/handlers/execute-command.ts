import type { ExecuteCommandParams } from 'vscode-languageserver';
import { toWorkspaceEdit } from '../edits.js';
import { RENUMBERINGS, readable } from '../renumbering.js';
import { say } from '../say.js';
import type { Context } from './context.js';

/**
 * Commands that change a document. The one argument is its URI; the answer is whether the text was changed.
 * The change is one workspace edit, undone in one step; when there is none to make, the client shows why.
 */
export function registerExecuteCommand(context: Context): void {
  context.connection.onExecuteCommand((params, token) =>
    context.guard.run(
      `workspace/executeCommand ${params.command}`,
      () => uriOf(params),
      token,
      false,
      () => execute(context, params),
    ),
  );
}

async function execute(
  { connection, documents, abilities }: Context,
  params: ExecuteCommandParams,
): Promise<boolean> {
  const renumbering = RENUMBERINGS.find(({ command }) => command === params.command);
  if (renumbering === undefined) throw new Error('there is no such command');
  const uri = uriOf(params);
  if (uri === null) throw new Error('its one argument must be the URI of a document');

  const snapshot = await documents.snapshot(uri);
  if (snapshot === undefined || !readable(snapshot.document)) {
    say(connection, 'information', 'There is nothing to renumber: this file is not a resolution.');
    return false;
  }
  const edits = renumbering.edits(snapshot.document);
  if (edits.length === 0) {
    say(connection, 'information', renumbering.nothing);
    return false;
  }
  const edit = toWorkspaceEdit(snapshot, edits, abilities);
  const { applied } = await connection.workspace.applyEdit({ label: renumbering.title, edit });
  if (!applied) {
    say(connection, 'warning', 'The text changed while it was being renumbered. Run the command again.');
  }
  return applied;
}

function uriOf({ arguments: given }: ExecuteCommandParams): string | null {
  const uri: unknown = given?.[0];
  return typeof uri === 'string' ? uri : null;
}
