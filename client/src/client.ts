import { type Diagnostic, type ExtensionContext, type TreeDataProvider, Uri, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CitationsView } from './citations/citations-view.js';
import type { CitationNode } from './citations/nodes.js';
import { registerCommands } from './commands/index.js';
import { ConfigurationView } from './configuration-view.js';
import { serveData } from './data.js';
import { serveFiles } from './files.js';
import { registerPages } from './pages.js';
import { LANGUAGE } from './protocol.js';
import { rulePageCommand } from './rule-pages.js';

/** What other extensions, and tests, get from `activate()`. */
export interface PenholderApi {
  readonly client: BaseLanguageClient;
  /** Settles when the language server answers, or cannot be started. */
  readonly ready: Promise<void>;
  /** What the view of citations shows. */
  readonly citations: TreeDataProvider<CitationNode>;
}

export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language client that `create` makes and returns without waiting for the server. */
export function startPenholder(context: ExtensionContext, create: ClientFactory): PenholderApi {
  const output = window.createOutputChannel('Penholder', { log: true });
  const client = create('penholder', 'Penholder', {
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    initializationOptions: {
      rulePages: true,
      files: true,
      findFiles: true,
      userDictionary: true,
      showCiting: true,
    },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    middleware: {
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const report = await next(document, previousResultId, token);
        if (report !== undefined && report !== null && 'items' in report) report.items.forEach(linkToPage);
        return report;
      },
      handleDiagnostics: (uri, diagnostics, next) => {
        diagnostics.forEach(linkToPage);
        next(uri, diagnostics);
      },
    },
  });
  const configuration = new ConfigurationView(client);
  const citations = new CitationsView(client);
  context.subscriptions.push(
    output,
    ...registerPages(context),
    configuration,
    citations,
    ...serveFiles(client),
    serveData(client, context),
    ...registerCommands(client, output, configuration),
  );

  const ready = client.start();
  // The client itself has told the user; whoever awaits `ready` hears of it too.
  ready.catch(() => undefined);
  return { client, ready, citations };
}

// An editor opens a virtual document as plain text; through a command it comes up rendered.
function linkToPage(diagnostic: Diagnostic): void {
  if (typeof diagnostic.code !== 'object') return;
  const { value, target } = diagnostic.code;
  const command = rulePageCommand(target);
  if (command !== null) diagnostic.code = { value, target: Uri.parse(command) };
}
