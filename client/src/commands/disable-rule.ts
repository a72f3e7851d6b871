import { type Diagnostic, languages, type Selection, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';
import { isOurs, ruleOf } from '../our-diagnostics.js';
import { SERVER_COMMANDS } from '../protocol.js';
import { runOnServer } from './server-command.js';

const SCOPES = [
  { label: 'For This Line', detail: 'A comment above the line, with room for the reason.', scope: 'line' },
  { label: 'For This File', detail: 'A comment at the top, with room for the reason.', scope: 'file' },
  { label: 'In the Project', detail: 'Kept in .penholder.json.', scope: 'project' },
] as const;

/**
 * Disables a rule that has found something in the active document. A key binding or another extension may give the
 * rule and `line`, `file` or `project`; the user is asked for what is not given.
 */
export async function disableRule(
  client: BaseLanguageClient,
  rule?: unknown,
  scope?: unknown,
): Promise<void> {
  const editor = activeResolution(client);
  if (editor === undefined) return;
  const { document, selection } = editor;
  const found = nearestFirst(languages.getDiagnostics(document.uri).filter(isOurs), selection);
  const id = typeof rule === 'string' ? rule : await chooseRule(found);
  if (id === undefined) return;
  const where =
    SCOPES.find((one) => one.scope === scope) ??
    (await window.showQuickPick(SCOPES, { title: `Disable ${id}` }));
  if (where === undefined) return;
  const at = found.find((one) => ruleOf(one) === id)?.range.start ?? selection.active;
  const position = client.code2ProtocolConverter.asPosition(at);
  await runOnServer(client, SERVER_COMMANDS.disableRule, document, id, where.scope, position);
}

async function chooseRule(found: readonly Diagnostic[]): Promise<string | undefined> {
  const rules = new Map<string, string>();
  for (const one of found) if (!rules.has(ruleOf(one))) rules.set(ruleOf(one), one.message);
  if (rules.size === 0) {
    window.showInformationMessage('Penholder has found no problem in this text, so no rule needs disabling.');
    return undefined;
  }
  const items = [...rules].map(([label, detail]) => ({ label, detail }));
  const title = 'Disable a Rule';
  return (await window.showQuickPick(items, { title, placeHolder: 'Choose a rule', matchOnDetail: true }))
    ?.label;
}

function nearestFirst(found: readonly Diagnostic[], { active }: Selection): Diagnostic[] {
  const distance = ({ range }: Diagnostic): number =>
    range.contains(active) ? -1 : Math.abs(range.start.line - active.line);
  return [...found].sort((a, b) => distance(a) - distance(b));
}
