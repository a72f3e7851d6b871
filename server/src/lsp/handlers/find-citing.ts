import { service } from '../../core/service.js';
import { type CitingPlaces, FindCitingRequest } from '../protocol.js';
import type { Context } from './context.js';

/** Who cites an open document: the other texts that are open, those of the folders and the reference documents. */
export function registerFindCiting({ connection, documents, guard, knowledge }: Context): void {
  connection.onRequest(FindCitingRequest, ({ uri }, token) =>
    guard.run<CitingPlaces | null>(
      FindCitingRequest.method,
      () => uri,
      token,
      null,
      async () => {
        const { corpus } = await knowledge.complete(token, uri);
        const snapshot = await documents.snapshot(uri);
        if (snapshot === undefined) return null;
        const { symbol, start, places } = service.citingPlaces(snapshot.document, corpus);
        return {
          symbol,
          position: snapshot.text.positionAt(start),
          locations: places.map(({ text, citation }) => knowledge.locate(text, citation.span)),
        };
      },
    ),
  );
}
