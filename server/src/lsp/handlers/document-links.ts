import type { DocumentLink } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toRange } from '../convert.js';
import type { Context } from './context.js';

/** What leads to documents on the web. */
export function registerDocumentLinks({ connection, abilities, documents, guard, knowledge }: Context): void {
  connection.onDocumentLinks(({ textDocument }, token) =>
    guard.run<DocumentLink[] | null>(
      'textDocument/documentLink',
      () => textDocument.uri,
      token,
      null,
      async () => {
        const known = await knowledge.present(textDocument.uri);
        const snapshot = await documents.snapshot(textDocument.uri);
        if (snapshot === undefined) return null;
        return service.documentLinks(snapshot.document, known).map(({ span, target, tooltip }) => ({
          range: toRange(snapshot.text, span),
          target,
          ...(abilities.linkTooltips ? { tooltip } : {}),
        }));
      },
    ),
  );
}
