import { type TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit as Edit } from '../core/service.js';
import { toTextEdits } from './convert.js';
import type { Context } from './handlers/context.js';
import { SaveFileRequest } from './protocol.js';
import { say } from './say.js';

/**
 * Changes the configuration file nearest to a document, or writes a new one in the folder that is open, and has it
 * saved, since only what is saved counts. Whether that was done; if not, the user is told why.
 * @param change the edits of the file's text, null when it cannot be read
 */
export async function editProjectFile(
  context: Context,
  document: string,
  label: string,
  change: (text: string) => readonly Edit[] | null,
): Promise<boolean> {
  const { connection, abilities, files, folders, projectFiles } = context;
  const existing = await projectFiles.nearest(document);
  const location = existing ?? (abilities.createFiles ? folders.newPlace(document) : null);
  if (location === null) {
    say(
      connection,
      'warning',
      'There is no .penholder.json for this document, and no folder to put one in. Open a folder first.',
    );
    return false;
  }
  const text = existing === null ? '' : ((await files.readUnsaved(location)) ?? '');
  const edits = change(text);
  if (edits === null) {
    say(
      connection,
      'warning',
      `${folders.nameOf(location)} cannot be read as it stands. Mend it first, then try again.`,
    );
    return false;
  }
  if (edits.length === 0) return true;
  const { applied } = await connection.workspace.applyEdit({
    label,
    edit: existing === null ? created(location, edits) : changed(location, text, edits),
  });
  if (!applied) {
    say(connection, 'warning', `${folders.nameOf(location)} could not be changed. Try again.`);
    return false;
  }
  if (abilities.files) await connection.sendRequest(SaveFileRequest, { uri: location });
  else say(connection, 'information', `Save ${folders.nameOf(location)}: only what is saved there counts.`);
  return true;
}

function created(uri: string, edits: readonly Edit[]): WorkspaceEdit {
  const text = `${edits.map(({ newText }) => newText).join('')}\n`;
  const written: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [TextEdit.insert({ line: 0, character: 0 }, text)],
  };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, written] };
}

function changed(uri: string, text: string, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [uri]: toTextEdits(TextDocument.create(uri, 'jsonc', 0, text), edits) } };
}
