import { commands, type Disposable, type OutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConfigurationView } from '../configuration-view.js';
import { ADD_WORD_FOR_USER, SERVER_COMMANDS, SHOW_CITING } from '../protocol.js';
import { OPEN_RULE_PAGE } from '../rule-pages.js';
import { addWord } from './add-word.js';
import { addWordForUser } from './add-word-for-user.js';
import { changeActive } from './change-active.js';
import { disableRule } from './disable-rule.js';
import { fixAtCursor } from './fix-at-cursor.js';
import { insertCitation } from './insert-citation.js';
import { openRulePage } from './open-rule-page.js';
import { restartServer } from './restart-server.js';
import { showCitations } from './show-citations.js';
import { showCiting } from './show-citing.js';
import { treatAsResolution } from './treat-as-resolution.js';

/** Every command of the extension, by the id that the manifest gives it. */
export function registerCommands(
  client: BaseLanguageClient,
  output: OutputChannel,
  configuration: ConfigurationView,
): Disposable[] {
  const handlers: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
    'penholder.treatAsResolution': treatAsResolution,
    'penholder.renumberFootnotes': () => changeActive(client, SERVER_COMMANDS.renumberFootnotes),
    'penholder.renumberOperativeParagraphs': () =>
      changeActive(client, SERVER_COMMANDS.renumberOperativeParagraphs),
    'penholder.fixAll': () => changeActive(client, SERVER_COMMANDS.fixAll),
    'penholder.fixAtCursor': () => fixAtCursor(client),
    'penholder.addWord': (word, owner) => addWord(client, word, owner),
    'penholder.disableRule': (rule, scope) => disableRule(client, rule, scope),
    'penholder.insertCitation': (query) => insertCitation(client, query),
    'penholder.showCitations': () => showCitations(client),
    'penholder.showConfiguration': () => configuration.show(),
    [SHOW_CITING]: () => showCiting(client),
    'penholder.restartServer': () => restartServer(client),
    'penholder.showOutput': () => output.show(),
    [ADD_WORD_FOR_USER]: addWordForUser,
    [OPEN_RULE_PAGE]: openRulePage,
  };
  return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
}
