import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import type { Context } from './context.js';

/** Resolutions of the folders and reference documents, by symbol, title and the opening words of their paragraphs. */
export function registerWorkspaceSymbols({ connection, guard, knowledge }: Context): void {
  connection.onWorkspaceSymbol((params: WorkspaceSymbolParams, token) =>
    guard.run<SymbolInformation[] | null>(
      'workspace/symbol',
      () => null,
      token,
      null,
      async () => {
        const { corpus } = await knowledge.complete(token);
        return service
          .workspaceSymbols(corpus, params.query)
          .map(({ kind, name, container, text, span }) => ({
            kind: kind === 'text' ? SymbolKind.File : SymbolKind.Field,
            name,
            containerName: container,
            location: knowledge.locate(text, span),
          }));
      },
    ),
  );
}
