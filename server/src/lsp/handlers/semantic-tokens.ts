import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type Span, service } from '../../core/service.js';
import { meets, toRange, toSpan } from '../convert.js';
import type { Snapshot } from '../documents.js';
import { TOKEN_TYPE_OF, TOKEN_TYPES } from '../token-types.js';
import { type Context, onDocument } from './context.js';

const NONE: SemanticTokens = { data: [] };

/** Colours that depend on the structure: opening phrases, numbers, note marks and citations. */
export function registerSemanticTokens(context: Context): void {
  const { semanticTokens } = context.connection.languages;
  semanticTokens.on(
    onDocument<SemanticTokensParams, SemanticTokens>(
      context,
      'textDocument/semanticTokens/full',
      NONE,
      (snapshot) => encode(snapshot, null),
    ),
  );
  semanticTokens.onRange(
    onDocument<SemanticTokensRangeParams, SemanticTokens>(
      context,
      'textDocument/semanticTokens/range',
      NONE,
      (snapshot, { range }) => encode(snapshot, toSpan(snapshot.text, range)),
    ),
  );
}

function encode({ text, document }: Snapshot, wanted: Span | null): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type } of service.semanticTokens(document)) {
    if (wanted !== null && !meets(span, wanted)) continue;
    const { start } = toRange(text, span);
    builder.push(
      start.line,
      start.character,
      span.end - span.start,
      TOKEN_TYPES.indexOf(TOKEN_TYPE_OF[type]),
      0,
    );
  }
  // Without a result id: differences to earlier answers are not offered.
  return { data: builder.build().data };
}
