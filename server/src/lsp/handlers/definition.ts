import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocument } from './context.js';

/** From a mark to its note; as links, which also say what was clicked, where the client takes them. */
export function registerDefinition(context: Context): void {
  context.connection.onDefinition(
    onDocument<DefinitionParams, Definition | DefinitionLink[] | null>(
      context,
      'textDocument/definition',
      null,
      ({ text, document, uri }, { position }) => {
        const found = service.definition(document, toOffset(text, position));
        if (!context.abilities.definitionLinks) {
          return found.map(({ selection }) => ({ uri, range: toRange(text, selection) }));
        }
        return found.map(({ origin, target, selection }) => ({
          originSelectionRange: toRange(text, origin),
          targetUri: uri,
          targetRange: toRange(text, target),
          targetSelectionRange: toRange(text, selection),
        }));
      },
    ),
  );
}
