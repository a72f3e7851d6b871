import { service } from '../../core/service.js';
import { toRange } from '../convert.js';
import { type CitationList, CitationsRequest } from '../protocol.js';
import type { Context } from './context.js';

/** What an open document cites, for the view that lists it. */
export function registerCitations({ connection, documents, guard, knowledge }: Context): void {
  connection.onRequest(CitationsRequest, ({ textDocument: { uri } }, token) =>
    guard.run<CitationList | null>(
      CitationsRequest.method,
      () => uri,
      token,
      null,
      async () => {
        const known = await knowledge.present(uri);
        const snapshot = await documents.snapshot(uri);
        if (snapshot === undefined) return null;
        const { text, version, document } = snapshot;
        const groups = service.citationList(document, known).map(({ name, entries }) => ({
          name,
          entries: entries.map(({ places, ...facts }) => ({
            ...facts,
            places: places.map(({ span, ...standing }) => ({ ...standing, range: toRange(text, span) })),
          })),
        }));
        return { version, groups };
      },
    ),
  );
}
