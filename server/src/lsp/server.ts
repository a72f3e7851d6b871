import type { Connection } from 'vscode-languageserver';
import { abilitiesOf, serverCapabilities } from './capabilities.js';
import { DiagnosticsServer } from './diagnostics.js';
import { Documents } from './documents.js';
import { Guard } from './guard.js';
import { registerCodeActions } from './handlers/code-actions.js';
import type { Context } from './handlers/context.js';
import { registerDefinition } from './handlers/definition.js';
import { registerDocumentHighlights } from './handlers/document-highlights.js';
import { registerDocumentSymbols } from './handlers/document-symbols.js';
import { registerExecuteCommand } from './handlers/execute-command.js';
import { registerFoldingRanges } from './handlers/folding-ranges.js';
import { registerHover } from './handlers/hover.js';
import { registerReferences } from './handlers/references.js';
import { registerSelectionRanges } from './handlers/selection-ranges.js';
import { registerSemanticTokens } from './handlers/semantic-tokens.js';
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
];

/** Serves one client over `connection` until it says goodbye. Returns at once. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = connection.console;

  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params);
    const guard = new Guard(runtime, log);
    const settings = new SettingsStore(connection, abilities, log);
    const documents = new Documents(settings);
    const diagnostics = new DiagnosticsServer(connection, documents, abilities, guard, runtime);

    diagnostics.listen();
    documents.open.listen(connection);
    for (const register of REGISTRATIONS) register({ connection, documents, abilities, guard });

    connection.onDidChangeConfiguration((change) =>
      guard.quietly(
        'workspace/didChangeConfiguration',
        () => null,
        () => {
          settings.change(change.settings);
          return diagnostics.refresh();
        },
      ),
    );
    connection.onInitialized(() =>
      guard.quietly(
        'initialized',
        () => null,
        () => watchSettings(connection, abilities),
      ),
    );
    return {
      capabilities: serverCapabilities(abilities),
      serverInfo: { name: 'Penholder', version: runtime.version },
    };
  });

  connection.listen();
}
