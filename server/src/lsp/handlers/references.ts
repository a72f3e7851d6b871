import type { Location, ReferenceParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocument } from './context.js';

/** All marks of the note at the position, with the note itself if the client wants it. */
export function registerReferences(context: Context): void {
  context.connection.onReferences(
    onDocument<ReferenceParams, Location[] | null>(
      context,
      'textDocument/references',
      null,
      ({ text, document, uri }, { position, context: { includeDeclaration } }) =>
        service
          .references(document, toOffset(text, position), includeDeclaration)
          .map((span) => ({ uri, range: toRange(text, span) })),
    ),
  );
}
