import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type FoundCitations, SearchCitationsRequest } from '../protocol.js';
import type { Context } from './context.js';

/** What a person who looks for a citation may mean, ready to be inserted. */
export function registerSearchCitations({ connection, documents, guard, knowledge }: Context): void {
  connection.onRequest(SearchCitationsRequest, ({ textDocument: { uri }, position, query }, token) =>
    guard.run<FoundCitations | null>(
      SearchCitationsRequest.method,
      () => uri,
      token,
      null,
      async () => {
        const known = await knowledge.present(uri);
        const snapshot = await documents.snapshot(uri);
        if (snapshot === undefined) return null;
        const { text, version, document } = snapshot;
        const found = service.searchCitations(document, toOffset(text, position), query, known);
        if (found === null) return null;
        const citations = found.map(({ label, description, detail, edit: { span, newText } }) => ({
          label,
          title: description,
          detail,
          range: toRange(text, span),
          newText,
        }));
        return { version, citations };
      },
    ),
  );
}
