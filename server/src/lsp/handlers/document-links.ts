import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { type Knowledge, service } from '../../core/service.js';
import { toRange } from '../convert.js';
import { type Context, onDocumentAfter } from './context.js';

/** What leads to documents on the web. */
export function registerDocumentLinks(context: Context): void {
  const { connection, abilities, knowledge } = context;
  connection.onDocumentLinks(
    onDocumentAfter<DocumentLinkParams, DocumentLink[] | null, Knowledge>(
      context,
      'textDocument/documentLink',
      null,
      (uri) => knowledge.present(uri),
      ({ text, document }, _params, known) =>
        service.documentLinks(document, known).map(({ span, target, tooltip }) => ({
          range: toRange(text, span),
          target,
          ...(abilities.linkTooltips ? { tooltip } : {}),
        })),
    ),
  );
}
