import { service } from '../../core/service.js';
import { toRange } from '../convert.js';
import { type CitationList, CitationsRequest } from '../protocol.js';
import { type Context, onDocumentKnowing } from './context.js';

/** What an open document cites, for the view that lists it. A text that is no resolution cites nothing. */
export function registerCitations(context: Context): void {
  context.connection.onRequest(
    CitationsRequest,
    onDocumentKnowing<{ readonly textDocument: { readonly uri: string } }, CitationList | null>(
      context,
      CitationsRequest.method,
      null,
      ({ text, version, document }, _params, knowledge) => ({
        version,
        groups: service.citationList(document, knowledge).map(({ name, entries }) => ({
          name,
          entries: entries.map(({ places, ...facts }) => ({
            ...facts,
            places: places.map(({ span, ...standing }) => ({ ...standing, range: toRange(text, span) })),
          })),
        })),
      }),
    ),
  );
}
