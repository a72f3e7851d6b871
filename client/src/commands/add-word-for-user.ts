import { ConfigurationTarget, window, workspace } from 'vscode';

/** Adds a word to the dictionary in the user's own settings. */
export async function addWordForUser(word: unknown): Promise<void> {
  if (typeof word !== 'string') return;
  const settings = workspace.getConfiguration('penholder');
  const words = settings.inspect<readonly string[]>('dictionary')?.globalValue ?? [];
  if (words.includes(word)) return;
  try {
    await settings.update('dictionary', [...words, word], ConfigurationTarget.Global);
  } catch (error) {
    window.showErrorMessage(`The setting penholder.dictionary could not be changed: ${String(error)}`);
  }
}
