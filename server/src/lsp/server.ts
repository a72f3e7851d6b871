import { type Connection, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import { abilitiesOf, serverCapabilities } from './capabilities.js';
import { DiagnosticsServer } from './diagnostics.js';
import { Documents } from './documents.js';
import { Files } from './files.js';
import { Folders } from './folders.js';
import { Guard } from './guard.js';
import { registerCitations } from './handlers/citations.js';
import { registerCodeActions } from './handlers/code-actions.js';
import { registerCodeLens } from './handlers/code-lens.js';
import { registerCompletion } from './handlers/completion.js';
import type { Context } from './handlers/context.js';
import { registerDefinition } from './handlers/definition.js';
import { registerDescribeConfiguration } from './handlers/describe-configuration.js';
import { registerDocumentHighlights } from './handlers/document-highlights.js';
import { registerDocumentLinks } from './handlers/document-links.js';
import { registerDocumentSymbols } from './handlers/document-symbols.js';
import { registerExecuteCommand } from './handlers/execute-command.js';
import { registerFindCiting } from './handlers/find-citing.js';
import { registerFoldingRanges } from './handlers/folding-ranges.js';
import { registerHover } from './handlers/hover.js';
import { registerInlayHints } from './handlers/inlay-hints.js';
import { registerReferences } from './handlers/references.js';
import { registerRename } from './handlers/rename.js';
import { registerSearchCitations } from './handlers/search-citations.js';
import { registerSelectionRanges } from './handlers/selection-ranges.js';
import { registerSemanticTokens } from './handlers/semantic-tokens.js';
import { registerWorkspaceSymbols } from './handlers/workspace-symbols.js';
import { KnowledgeStore } from './knowledge.js';
import { ProjectFiles } from './project-files.js';
import { refreshShown } from './refresh-shown.js';
import type { Runtime } from './runtime.js';
import { SettingsStore, watchSettings } from './settings.js';
import { ShippedData } from './shipped-data.js';
import { isTextFile } from './text-files.js';
import { WorkspaceTexts } from './workspace-texts.js';

const REGISTRATIONS: readonly ((context: Context) => void)[] = [
  registerDocumentSymbols,
  registerFoldingRanges,
  registerSearchCitations,
  registerSelectionRanges,
  registerHover,
  registerCompletion,
  registerDefinition,
  registerReferences,
  registerDocumentHighlights,
  registerSemanticTokens,
  registerInlayHints,
  registerCodeLens,
  registerCitations,
  registerCodeActions,
  registerExecuteCommand,
  registerDescribeConfiguration,
  registerDocumentLinks,
  registerRename,
  registerWorkspaceSymbols,
  registerFindCiting,
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
    const shipped = new ShippedData(connection, abilities, runtime, log);
    const settings = new SettingsStore(connection, abilities, projectFiles, log);
    const documents = new Documents(settings, (uri) => shipped.isReference(uri));
    const texts = new WorkspaceTexts(connection, abilities, folders, files, runtime, log);
    const knowledge = new KnowledgeStore(shipped, documents, folders, texts, files);
    const diagnostics = new DiagnosticsServer(
      connection,
      documents,
      () => shipped.facts(),
      abilities,
      guard,
      runtime,
    );

    diagnostics.listen();
    documents.open.listen(connection);
    const context = { connection, documents, abilities, guard, folders, files, projectFiles, knowledge };
    for (const register of REGISTRATIONS) register(context);

    const quietly = (method: string, work: () => Promise<void>) => guard.quietly(method, () => null, work);
    connection.onDidChangeConfiguration((change) =>
      quietly('workspace/didChangeConfiguration', () => {
        settings.change(change.settings);
        refreshShown(connection, abilities);
        return diagnostics.refresh();
      }),
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
      quietly('workspace/didChangeWatchedFiles', async () => {
        texts.changed(changes);
        if (changes.every(({ uri }) => isTextFile(uri))) return;
        await projectFiles.changed(changes.map(({ uri }) => uri));
        settings.reload();
        await diagnostics.refresh();
      }),
    );
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) =>
      quietly('workspace/didChangeWorkspaceFolders', () => {
        folders.change(event);
        texts.foldersChanged();
        settings.reload();
        return diagnostics.refresh();
      }),
    );
    connection.workspace.onDidRenameFiles(({ files }) =>
      quietly('workspace/didRenameFiles', async () => texts.moved(files.map(({ oldUri }) => oldUri))),
    );
    connection.workspace.onDidDeleteFiles(({ files }) =>
      quietly('workspace/didDeleteFiles', async () => texts.moved(files.map(({ uri }) => uri))),
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
