import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { toWorkspaceEdit } from '../edits.js';
import { type Context, onDocument } from './context.js';

/** Notes and numbers of paragraphs, with everything that refers to them. What cannot be renamed is refused with the reason. */
export function registerRename(context: Context): void {
  const { connection, abilities } = context;
  connection.onPrepareRename(
    onDocument<PrepareRenameParams, PrepareRenameResult | ResponseError | null>(
      context,
      'textDocument/prepareRename',
      null,
      ({ text, document }, { position }) => {
        const able = service.prepareRename(document, toOffset(text, position));
        if ('refusal' in able) return refused(able.refusal);
        return { range: toRange(text, able.span), placeholder: able.name };
      },
    ),
  );
  connection.onRenameRequest(
    onDocument<RenameParams, WorkspaceEdit | ResponseError | null>(
      context,
      'textDocument/rename',
      null,
      (snapshot, { position, newName }) => {
        const renaming = service.rename(snapshot.document, toOffset(snapshot.text, position), newName);
        if ('refusal' in renaming) return refused(renaming.refusal);
        return toWorkspaceEdit(snapshot, renaming.edits, abilities);
      },
    ),
  );
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
