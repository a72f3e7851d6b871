import { commands } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';

/** Opens the view of the citations of the resolution in the active editor, and puts the focus there. */
export async function showCitations(client: BaseLanguageClient): Promise<void> {
  if (activeResolution(client) === undefined) return;
  await commands.executeCommand('penholder.citations.focus');
}
