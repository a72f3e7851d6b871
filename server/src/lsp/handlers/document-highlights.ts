import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocument } from './context.js';

/** Every place in this document that belongs to the thing at the position. */
export function registerDocumentHighlights(context: Context): void {
  context.connection.onDocumentHighlight(
    onDocument<DocumentHighlightParams, DocumentHighlight[] | null>(
      context,
      'textDocument/documentHighlight',
      null,
      ({ text, document }, { position }) =>
        service.documentHighlights(document, toOffset(text, position)).map(({ span, kind }) => ({
          range: toRange(text, span),
          kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })),
    ),
  );
}
