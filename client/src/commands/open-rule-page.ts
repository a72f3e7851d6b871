import { commands, window } from 'vscode';
import { rulePageUri } from '../rule-pages.js';

/** Shows the page of the rule `id` rendered, or its source where the editor cannot render Markdown. */
export async function openRulePage(id: unknown): Promise<void> {
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id)) {
    window.showInformationMessage('To read about a rule, click its name in a message.');
    return;
  }
  const page = rulePageUri(id);
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page, { preview: true });
  }
}
