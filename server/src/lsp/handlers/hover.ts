import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocumentKnowing } from './context.js';

/** What is known of the thing under the pointer: a citation, a note, a session, an opening phrase, a short form. */
export function registerHover(context: Context): void {
  const kind = context.abilities.hoverMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  context.connection.onHover(
    onDocumentKnowing<HoverParams, Hover | null>(
      context,
      'textDocument/hover',
      null,
      ({ text, document }, { position }, knowledge) => {
        const hover = service.hover(document, toOffset(text, position), knowledge);
        if (hover === null) return null;
        const value = kind === MarkupKind.Markdown ? hover.markdown : hover.plainText;
        return { contents: { kind, value }, range: toRange(text, hover.span) };
      },
    ),
  );
}
