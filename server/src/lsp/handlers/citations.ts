import { type Knowledge, service } from '../../core/service.js';
import { toRange } from '../convert.js';
import { type CitationList, type CitationsParams, CitationsRequest } from '../protocol.js';
import { type Context, onDocumentAfter } from './context.js';

/** What an open document cites, for the view that lists it. */
export function registerCitations(context: Context): void {
  context.connection.onRequest(
    CitationsRequest,
    onDocumentAfter<CitationsParams, CitationList | null, Knowledge>(
      context,
      CitationsRequest.method,
      null,
      (uri) => context.knowledge.present(uri),
      ({ text, version, document }, _params, knowledge) => {
        const groups = service.citationList(document, knowledge).map(({ entries, ...group }) => ({
          ...group,
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
