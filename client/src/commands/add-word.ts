import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';
import { SERVER_COMMANDS } from '../protocol.js';
import { addWordForUser } from './add-word-for-user.js';
import { runOnServer } from './server-command.js';

type Owner = 'project' | 'user';

const OWNERS: readonly { readonly label: string; readonly detail: string; readonly owner: Owner }[] = [
  {
    label: 'Dictionary of the Project',
    detail: 'Kept in .penholder.json, for everybody who works on these texts.',
    owner: 'project',
  },
  {
    label: 'Your Own Dictionary',
    detail: 'Kept in your settings, for all texts that you work on.',
    owner: 'user',
  },
];

/**
 * Adds a word or opening phrase to a dictionary. A key binding or another extension may give both; the user is asked
 * for what is not given, with the word at the cursor as the proposal.
 */
export async function addWord(client: BaseLanguageClient, word?: unknown, owner?: unknown): Promise<void> {
  const editor = activeResolution(client);
  if (editor === undefined) return;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  const given =
    typeof word === 'string'
      ? word
      : await window.showInputBox({
          title: 'Add Word to Dictionary',
          prompt: 'A word or an opening phrase that is right in these texts',
          value: range === undefined ? '' : document.getText(range),
        });
  if (given === undefined || given.trim() === '') return;
  const chosen =
    owner === 'project' || owner === 'user'
      ? owner
      : (await window.showQuickPick(OWNERS, { title: `Add “${given.trim()}” to Which Dictionary?` }))?.owner;
  if (chosen === 'project') await runOnServer(client, SERVER_COMMANDS.addWord, document, given.trim());
  else if (chosen === 'user') await addWordForUser(given.trim());
}
