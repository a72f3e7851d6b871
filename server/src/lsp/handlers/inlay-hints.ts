import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toSpan } from '../convert.js';
import { type Context, onDocumentWithFacts } from './context.js';

/** What citations in the range cite, in a few words, where the settings ask for that. */
export function registerInlayHints(context: Context): void {
  context.connection.languages.inlayHint.on(
    onDocumentWithFacts<InlayHintParams, InlayHint[]>(
      context,
      'textDocument/inlayHint',
      [],
      ({ text, document, settings: { shown } }, { range }, facts) =>
        service
          .inlayHints(document, toSpan(text, range), shown.inlayHints, facts)
          .map(({ offset, text: label, tooltip }) => ({
            position: text.positionAt(offset),
            label,
            tooltip,
            paddingLeft: true,
          })),
    ),
  );
}
