import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toRange } from '../convert.js';
import { type Context, onDocumentKnowing } from './context.js';

/** What leads to documents on the web. */
export function registerDocumentLinks(context: Context): void {
  const { connection, abilities } = context;
  connection.onDocumentLinks(
    onDocumentKnowing<DocumentLinkParams, DocumentLink[] | null>(
      context,
      'textDocument/documentLink',
      null,
      ({ text, document }, _, knowledge) =>
        service.documentLinks(document, knowledge).map(({ span, target, tooltip }) => ({
          range: toRange(text, span),
          target,
          ...(abilities.linkTooltips ? { tooltip } : {}),
        })),
    ),
  );
}
