import { type Knowledge, service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type FoundCitations, type SearchCitationsParams, SearchCitationsRequest } from '../protocol.js';
import { type Context, onDocumentAfter } from './context.js';

/** What a person who looks for a citation may mean, ready to be inserted. */
export function registerSearchCitations(context: Context): void {
  context.connection.onRequest(
    SearchCitationsRequest,
    onDocumentAfter<SearchCitationsParams, FoundCitations | null, Knowledge>(
      context,
      SearchCitationsRequest.method,
      null,
      (uri) => context.knowledge.present(uri),
      ({ text, version, document }, { position, query }, knowledge) => {
        const found = service.searchCitations(document, toOffset(text, position), query, knowledge);
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
