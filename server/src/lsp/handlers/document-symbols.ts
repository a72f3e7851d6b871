import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type OutlineSymbol, type Span, service } from '../../core/service.js';
import { toRange } from '../convert.js';
import type { Snapshot } from '../documents.js';
import { type Context, onDocument } from './context.js';

const KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  masthead: SymbolKind.Package,
  title: SymbolKind.String,
  part: SymbolKind.Module,
  preamble: SymbolKind.Namespace,
  operative: SymbolKind.Namespace,
  paragraph: SymbolKind.Field,
  item: SymbolKind.EnumMember,
  notes: SymbolKind.Array,
  note: SymbolKind.Constant,
};

/** The outline: nested where the client shows that, otherwise a flat list with the name of each one's parent. */
export function registerDocumentSymbols(context: Context): void {
  context.connection.onDocumentSymbol(
    onDocument<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      context,
      'textDocument/documentSymbol',
      [],
      (snapshot) => {
        const symbols = service.documentSymbols(snapshot.document);
        if (context.abilities.hierarchicalSymbols) return symbols.map((symbol) => nested(snapshot, symbol));
        return symbols.flatMap((symbol) => flat(snapshot, symbol, undefined));
      },
    ),
  );
}

function nested(snapshot: Snapshot, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: nameOf(symbol),
    detail: symbol.detail,
    kind: KINDS[symbol.kind],
    range: toRange(snapshot.text, symbol.span),
    selectionRange: toRange(snapshot.text, within(symbol.span, symbol.selection)),
    children: symbol.children.map((child) => nested(snapshot, child)),
  };
}

function flat(snapshot: Snapshot, symbol: OutlineSymbol, parent: string | undefined): SymbolInformation[] {
  const name = nameOf(symbol);
  const own: SymbolInformation = {
    name,
    kind: KINDS[symbol.kind],
    location: { uri: snapshot.uri, range: toRange(snapshot.text, symbol.span) },
  };
  if (parent !== undefined) own.containerName = parent;
  return [own, ...symbol.children.flatMap((child) => flat(snapshot, child, name))];
}

// Editors reject a whole outline for one empty name or one selection outside its range.
function nameOf(symbol: OutlineSymbol): string {
  return symbol.name.trim() === '' ? symbol.kind : symbol.name;
}

function within(outer: Span, inner: Span): Span {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.max(start, Math.min(inner.end, outer.end)) };
}
