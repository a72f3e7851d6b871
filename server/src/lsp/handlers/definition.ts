import type { Definition, DefinitionLink, DefinitionParams, Range } from 'vscode-languageserver';
import { type Place, service } from '../../core/service.js';
import { type Positions, toOffset, toRange } from '../convert.js';
import { type Context, onDocumentKnowing } from './context.js';

/** A place to go to, and the text it is in. */
interface Target {
  readonly origin: Range;
  readonly uri: string;
  readonly place: Place;
  readonly positions: Positions;
}

/**
 * From a mark to its note, from a reference to its paragraph, from a citation to the text that it cites, at the paragraph
 * that it names; as links, which also say what was clicked, where the client takes them.
 */
export function registerDefinition(context: Context): void {
  const { connection, knowledge } = context;
  connection.onDefinition(
    onDocumentKnowing<DefinitionParams, Definition | DefinitionLink[] | null>(
      context,
      'textDocument/definition',
      null,
      async ({ text, document, uri }, { position }, { corpus }, token) => {
        const offset = toOffset(text, position);
        const here = service.definition(document, offset).map((place): Target => {
          return { origin: toRange(text, place.origin), uri, place, positions: text };
        });
        if (here.length > 0) return answer(context, here);
        const citation = service.citedSymbol(document, offset);
        if (citation === null) return [];
        const origin = toRange(text, citation.origin);
        const known = corpus.find(citation.symbol);
        // The user's own text goes before the one that ships with Penholder, and may not have been read yet.
        const found =
          known?.origin === 'workspace'
            ? known
            : (await knowledge.complete(token, uri)).corpus.find(citation.symbol);
        const read = found === null ? null : await knowledge.read(found);
        if (found === null || read === null) return [];
        const place = service.placeCited(read.document, citation);
        return answer(context, [{ origin, uri: found.uri, place, positions: read.positions }]);
      },
    ),
  );
}

function answer({ abilities }: Context, targets: readonly Target[]): Definition | DefinitionLink[] {
  if (!abilities.definitionLinks)
    return targets.map(({ uri, positions, place }) => ({ uri, range: toRange(positions, place.selection) }));
  return targets.map(({ origin, uri, positions, place: { target, selection } }) => ({
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: toRange(positions, target),
    targetSelectionRange: toRange(positions, selection),
  }));
}
