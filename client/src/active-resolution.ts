import { type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE } from './protocol.js';

/** The resolution in the active editor, once the server can be asked about it; if not, the user is told why. */
export function activeResolution(client: BaseLanguageClient): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.document.languageId !== LANGUAGE) {
    window.showInformationMessage(
      'Open a resolution first. If this file is one, run "Penholder: Treat This File as a Resolution".',
    );
    return undefined;
  }
  if (!client.isRunning()) {
    window.showWarningMessage(
      'The language server is not running. Run "Penholder: Restart Language Server".',
    );
    return undefined;
  }
  return editor;
}
