import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Range,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';
import { isOurs } from '../our-diagnostics.js';

/** Lets the user choose among the fixes of the problems at the cursor, or on its line, and makes the one chosen. */
export async function fixAtCursor(client: BaseLanguageClient): Promise<void> {
  const editor = activeResolution(client);
  if (editor === undefined) return;
  const line = editor.document.lineAt(editor.selection.active.line).range;
  const near = await fixesIn(editor, editor.selection);
  const fixes = near.length > 0 ? near : await fixesIn(editor, line);
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

async function fixesIn({ document }: TextEditor, range: Range): Promise<CodeAction[]> {
  const kind = CodeActionKind.QuickFix.value;
  const all = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return all.filter(({ diagnostics }) => diagnostics?.some(isOurs));
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
