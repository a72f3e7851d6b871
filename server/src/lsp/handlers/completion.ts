import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Proposal, service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocumentKnowing } from './context.js';

const KINDS: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  act: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  note: CompletionItemKind.Text,
  symbol: CompletionItemKind.File,
  name: CompletionItemKind.Text,
  paragraph: CompletionItemKind.Reference,
  session: CompletionItemKind.Value,
};
const NONE: CompletionList = { isIncomplete: false, items: [] };

/** What may be meant by what is being written: numbers, notes, symbols, names, paragraphs, sessions. */
export function registerCompletion(context: Context): void {
  const markdown = context.abilities.completionMarkdown;
  context.connection.onCompletion(
    onDocumentKnowing<CompletionParams, CompletionList>(
      context,
      'textDocument/completion',
      NONE,
      ({ text, document }, { position }, knowledge) => {
        const { proposals, incomplete } = service.completion(document, toOffset(text, position), knowledge);
        return {
          isIncomplete: incomplete,
          items: proposals.map((proposal, index) => toItem(text, proposal, index, markdown)),
        };
      },
    ),
  );
}

function toItem(text: TextDocument, proposal: Proposal, index: number, markdown: boolean): CompletionItem {
  const { kind, label, description, detail, documentation, filter, edit } = proposal;
  return {
    label,
    labelDetails: { description },
    kind: KINDS[kind],
    detail,
    ...(documentation === null
      ? {}
      : {
          documentation: markdown
            ? { kind: MarkupKind.Markdown, value: documentation.markdown }
            : documentation.plainText,
        }),
    filterText: filter,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: toRange(text, edit.span), newText: edit.newText },
  };
}
