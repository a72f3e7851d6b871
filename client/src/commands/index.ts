import { commands, type Disposable, type OutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SERVER_COMMANDS } from '../protocol.js';
import { OPEN_RULE_PAGE } from '../rule-pages.js';
import { openRulePage } from './open-rule-page.js';
import { renumber } from './renumber.js';
import { restartServer } from './restart-server.js';
import { treatAsResolution } from './treat-as-resolution.js';

/** Every command of the extension, by the id that the manifest gives it. */
export function registerCommands(client: BaseLanguageClient, output: OutputChannel): Disposable[] {
  const handlers: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
    'penholder.treatAsResolution': treatAsResolution,
    'penholder.renumberFootnotes': () => renumber(client, SERVER_COMMANDS.renumberFootnotes),
    'penholder.renumberOperativeParagraphs': () =>
      renumber(client, SERVER_COMMANDS.renumberOperativeParagraphs),
    'penholder.restartServer': () => restartServer(client),
    'penholder.showOutput': () => output.show(),
    [OPEN_RULE_PAGE]: openRulePage,
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}
