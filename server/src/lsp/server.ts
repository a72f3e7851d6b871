import { type Connection, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import { abilitiesOf, serverCapabilities } from './capabilities.js';
import { DiagnosticsServer } from './diagnostics.js';
import { Documents } from './documents.js';
import { Files } from './files.js';
import { Folders } from './folders.js';
import { Guard } from './guard.js';
import { registerCodeActions } from './handlers/code-actions.js';
import type { Context } from './handlers/context.js';
import { registerDefinition } from './handlers/definition.js';
import { registerDescribeConfiguration } from './handlers/describe-configuration.js';
import { registerDocumentHighlights } from './handlers/document-highlights.js';
import { registerDocumentSymbols } from './handlers/document-symbols.js';
import { registerExecuteCommand } from './handlers/execute-command.js';
import { registerFoldingRanges } from './handlers/folding-ranges.js';
import { registerHover } from './handlers/hover.js';
import { registerReferences } from './handlers/references.js';
import { registerSelectionRanges } from './handlers/selection-ranges.js';
import { registerSemanticTokens } from './handlers/semantic-tokens.js';
import { KnowledgeStore } from './knowledge.js';
import { ProjectFiles } from './project-files.js';
import type { Runtime } from './runtime.js';
import { SettingsStore, watchSettings } from './settings.js';

const REGISTRATIONS: readonly ((context: Context) => void)[] = [
  registerDocumentSymbols,
  registerFoldingRanges,
  registerSelectionRanges,
  registerHover,
  registerDefinition,
  registerReferences,
  registerDocumentHighlights,
  registerSemanticTokens,
  registerCodeActions,
  registerExecuteCommand,
  registerDescribeConfiguration,
];

/** Serves one client over `connection` until it says goodbye. Returns at once. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = connection.console;

  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params);
    const guard = new Guard(runtime, log);
    const folders = new Folders(params);
    const files = new Files(connection, abilities, runtime, log);
    const projectFiles = new ProjectFiles(connection, abilities, files, folders);
    const knowledge = new KnowledgeStore(connection, runtime, log);
    const settings = new SettingsStore(connection, abilities, projectFiles, knowledge, log);
    const documents = new Documents(settings);
    const diagnostics = new DiagnosticsServer(connection, documents, abilities, guard, runtime);

    diagnostics.listen();
    documents.open.listen(connection);
    const context = { connection, documents, abilities, guard, folders, files, projectFiles, knowledge };
    for (const register of REGISTRATIONS) register(context);

    const quietly = (method: string, work: () => Promise<void>) => guard.quietly(method, () => null, work);
    connection.onDidChangeConfiguration((change) =>
      quietly('workspace/didChangeConfiguration', () => {
        settings.change(change.settings);
        return diagnostics.refresh();
      }),
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
      quietly('workspace/didChangeWatchedFiles', async () => {
        await projectFiles.changed(changes.map(({ uri }) => uri));
        settings.reload();
        await diagnostics.refresh();
      }),
    );
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) =>
      quietly('workspace/didChangeWorkspaceFolders', () => {
        folders.change(event);
        settings.reload();
        return diagnostics.refresh();
      }),
    );
    connection.onInitialized(() =>
      quietly('initialized', async () => {
        await watchSettings(connection, abilities);
        await projectFiles.watch();
      }),
    );
    return {
      capabilities: serverCapabilities(abilities),
      serverInfo: { name: 'Penholder', version: runtime.version },
    };
  });

  connection.listen();
}
