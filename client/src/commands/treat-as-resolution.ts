import { ConfigurationTarget, languages, type TextDocument, window, workspace } from 'vscode';
import { LANGUAGE } from '../protocol.js';

/** Makes the active document a resolution and offers, without waiting for an answer, to remember that. */
export async function treatAsResolution(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    window.showInformationMessage(
      'Open a text file first, then run this command again to treat it as a resolution.',
    );
    return;
  }
  if (document.languageId === LANGUAGE) {
    window.showInformationMessage('This file is already treated as a resolution.');
    return;
  }
  const changed = await languages.setTextDocumentLanguage(document, LANGUAGE);
  if (!changed.isUntitled) offerToRemember(changed);
}

async function offerToRemember(document: TextDocument): Promise<void> {
  const name = document.uri.path.split('/').pop() ?? '';
  // A name with wildcards of its own cannot be written as a pattern.
  if (name === '' || /[*?{}[\]]/.test(name)) return;
  const remember = 'Remember';
  const answer = await window.showInformationMessage(
    `"${name}" is now treated as a resolution. Should files of this name always be?`,
    remember,
  );
  if (answer !== remember) return;
  const files = workspace.getConfiguration('files');
  const target =
    workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const scopes = files.inspect<Readonly<Record<string, string>>>('associations');
  const own = target === ConfigurationTarget.Global ? scopes?.globalValue : scopes?.workspaceValue;
  try {
    await files.update('associations', { ...own, [name]: LANGUAGE }, target);
  } catch (error) {
    window.showErrorMessage(`The setting files.associations could not be changed: ${String(error)}`);
  }
}
