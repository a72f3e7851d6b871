import { CodeAction, CodeActionKind, commands, type Range, type TextEditor, window, workspace } from 'vscode';
import { type BaseLanguageClient, CodeActionRequest } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';

/** Lets the user choose among the fixes of the problems at the cursor, or on its line, and makes the one chosen. */
export async function fixAtCursor(client: BaseLanguageClient): Promise<void> {
  const editor = activeResolution(client);
  if (editor === undefined) return;
  const line = editor.document.lineAt(editor.selection.active.line).range;
  const near = await fixesIn(client, editor, editor.selection);
  const fixes = near.length > 0 ? near : await fixesIn(client, editor, line);
  if (fixes.length === 0) {
    window.showInformationMessage('Penholder has found no problem here.');
    return;
  }
  const chosen = await window.showQuickPick(fixes.map(toItem), {
    title: 'Fix the Problem at the Cursor',
    placeHolder: 'Choose what to do',
    matchOnDetail: true,
  });
  if (chosen !== undefined) await make(chosen.fix);
}

// Asked of the server itself: the editor's own command leaves out which problem a fix belongs to.
async function fixesIn(
  client: BaseLanguageClient,
  { document }: TextEditor,
  range: Range,
): Promise<CodeAction[]> {
  const { code2ProtocolConverter: code, protocol2CodeConverter: protocol } = client;
  const found = await client.sendRequest(CodeActionRequest.type, {
    textDocument: code.asTextDocumentIdentifier(document),
    range: code.asRange(range),
    context: { diagnostics: [], only: [CodeActionKind.QuickFix.value] },
  });
  const actions = await protocol.asCodeActionResult(found ?? []);
  return actions.filter((action) => action instanceof CodeAction);
}

function toItem(fix: CodeAction) {
  return {
    label: fix.title,
    description: fix.isPreferred ? 'recommended' : '',
    detail: fix.diagnostics?.[0]?.message ?? '',
    fix,
  };
}

async function make({ edit, command }: CodeAction): Promise<void> {
  if (edit !== undefined && !(await workspace.applyEdit(edit))) {
    window.showWarningMessage('The text changed in the meantime. Run the command again.');
    return;
  }
  if (command !== undefined) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}
