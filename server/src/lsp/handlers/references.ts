import type { Location, ReferenceParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocumentKnowing } from './context.js';

/** All places that refer to what is at the position, here and in the other texts, once those have been read. */
export function registerReferences(context: Context): void {
  const { connection, documents, knowledge } = context;
  connection.onReferences(
    onDocumentKnowing<ReferenceParams, Location[] | null>(
      context,
      'textDocument/references',
      null,
      async ({ text, uri, version }, { position, context: { includeDeclaration } }, _, token) => {
        const offset = toOffset(text, position);
        const { corpus } = await knowledge.complete(token, uri);
        // Somebody may have typed while the folders were read; a place of before means nothing then.
        const snapshot = await documents.snapshot(uri);
        if (snapshot?.version !== version) return null;
        return service
          .references(snapshot.document, offset, { includeDeclaration, corpus })
          .map((place) =>
            place.text === null
              ? { uri, range: toRange(snapshot.text, place.span) }
              : knowledge.locate(place.text, place.span),
          );
      },
    ),
  );
}
