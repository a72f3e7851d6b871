import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type {
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { seed } from '../support/seeds.js';
import { PLAIN, ProtocolClient } from './protocol-client.js';
import { DRAFT, positionOf } from './samples.js';

const URI = 'file:///draft.unres';
const textDocument = { uri: URI };
const MARK = { textDocument, position: positionOf(DRAFT, '[^1]', 2) };

describe('features', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start();
    await client.open(URI, DRAFT);
  });
  after(() => client.stop());

  it('outline the document', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const names = (list: readonly DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children ?? [])]);
    ok(names(symbols).some((name) => name.startsWith('PP 2 Noting with concern')));
    ok(names(symbols).some((name) => name.startsWith('OP 2 Requests')));
    for (const { range, selectionRange } of symbols) {
      ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
    }
  });

  it('fold whole lines', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    ok(folds.length > 0);
    for (const { startLine, endLine } of folds) ok(startLine < endLine);
  });

  it('widen a selection step by step', async () => {
    const position = positionOf(DRAFT, 'Member States');
    const [innermost] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [position],
    });
    let steps = 0;
    for (let range = innermost; range?.parent !== undefined; range = range.parent) {
      steps += 1;
      ok(range.parent.range.start.line <= range.range.start.line);
      ok(range.parent.range.end.line >= range.range.end.line);
    }
    ok(steps >= 1);
  });

  it('show the text of a note', async () => {
    const hover = await client.request<Hover>('textDocument/hover', MARK);
    match(JSON.stringify(hover.contents), /"kind":"markdown".*Resolution 55\/2/);
    equal(hover.range?.start.line, MARK.position.line);
  });

  it('explain a citation with what ships with the server', async () => {
    const uri = 'file:///cited.unres';
    const text = seed('000').text;
    await client.open(uri, text);
    const position = positionOf(text, '[64/293]', 2);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const { value } = hover.contents as MarkupContent;
    for (const words of [
      '**A/RES/64/293**',
      'United Nations Global Plan of Action to Combat Trafficking in Persons',
      'adopted on 30 July 2010',
      'Cited in 4 reference documents:',
      '- 003 (25 May 2017), PP 5, OP 2 (note 5) and OP 13: ',
      '[Official document](https://undocs.org/en/A/RES/64/293)',
    ])
      ok(value.includes(words), `“${words}” in ${value}`);
    equal(hover.range?.start.line, position.line);
    equal(hover.range?.end.character, (hover.range?.start.character ?? 0) + '64/293'.length);
  });

  it('show nothing where there is nothing', async () => {
    const position = positionOf(DRAFT, 'cooperate');
    equal(await client.request('textDocument/hover', { textDocument, position }), null);
  });

  it('lead from a mark to its note', async () => {
    const [link] = await client.request<LocationLink[]>('textDocument/definition', MARK);
    equal(link?.targetUri, URI);
    equal(link?.targetSelectionRange.start.line, positionOf(DRAFT, '[^1]: ').line);
    equal(link?.originSelectionRange?.start.line, MARK.position.line);
  });

  it('find the marks of a note, with and without the note', async () => {
    const lines = async (includeDeclaration: boolean) =>
      (
        await client.request<Location[]>('textDocument/references', {
          ...MARK,
          context: { includeDeclaration },
        })
      ).map(({ range }) => range.start.line);
    const mark = MARK.position.line;
    const note = positionOf(DRAFT, '[^1]: ').line;
    deepEqual(await lines(false), [mark]);
    deepEqual(
      (await lines(true)).sort((a, b) => a - b),
      [mark, note],
    );
  });

  it('highlight a mark and its note', async () => {
    const highlights = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', MARK);
    deepEqual(
      highlights.map(({ range }) => range.start.line).sort((a, b) => a - b),
      [MARK.position.line, positionOf(DRAFT, '[^1]: ').line],
    );
  });

  it('colour opening phrases, and in a range only those of the range', async () => {
    const all = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    equal(all.data.length % 5, 0);
    ok(all.data.length >= 4 * 5);
    const line = positionOf(DRAFT, '1. *Urges*').line;
    const range = { start: { line, character: 0 }, end: { line, character: 10 } };
    const some = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    equal(some.data[0], line);
    ok(some.data.length > 0 && some.data.length < all.data.length);
  });

  it('complete a number with what ships with the server', async () => {
    const uri = 'file:///completed.unres';
    const text = '*The General Assembly*,\n\n*Recalling* its resolution 64/2,\n';
    await client.open(uri, text);
    const position = positionOf(text, '64/2', '64/2'.length);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    const [first] = items;
    equal(first?.label, '64/293');
    equal(first?.filterText, '64/293 United Nations Global Plan of Action to Combat Trafficking in Persons');
    match(JSON.stringify(first?.documentation), /"kind":"markdown".*Adopted on 30 July 2010/);
    deepEqual(first?.textEdit, {
      range: { start: positionOf(text, '64/2'), end: position },
      newText: '64/293 of 30 July 2010',
    });
    deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
      'the editor keeps their order',
    );
  });

  it('complete nothing in ordinary words', async () => {
    const position = positionOf(DRAFT, 'cooperate', 4);
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument, position });
    deepEqual(list, { isIncomplete: false, items: [] });
  });

  it('answer with nothing for a document that is not open', async () => {
    const closed = { textDocument: { uri: 'file:///closed.unres' }, position: { line: 0, character: 0 } };
    equal(await client.request('textDocument/hover', closed), null);
    deepEqual(await client.request('textDocument/completion', closed), { isIncomplete: false, items: [] });
    deepEqual(await client.request('textDocument/documentSymbol', closed), []);
    deepEqual(await client.request('textDocument/foldingRange', closed), []);
    deepEqual(await client.request('textDocument/semanticTokens/full', closed), { data: [] });
  });
});

describe('features for a client of long ago', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start({ capabilities: PLAIN });
    await client.open(URI, DRAFT);
  });
  after(() => client.stop());

  it('outline as a flat list', async () => {
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument,
    });
    const urges = symbols.find(({ name }) => name.startsWith('OP 1 Urges'));
    equal(urges?.location.uri, URI);
    ok(urges?.containerName);
  });

  it('lead to places, not links', async () => {
    const [place] = await client.request<Location[]>('textDocument/definition', MARK);
    equal(place?.uri, URI);
    equal(place?.range.start.line, positionOf(DRAFT, '[^1]: ').line);
  });

  it('describe in plain text', async () => {
    const hover = await client.request<Hover>('textDocument/hover', MARK);
    match(JSON.stringify(hover.contents), /"kind":"plaintext","value":"Note 1 Resolution 55\/2/);
  });

  it('complete with plain documentation', async () => {
    const uri = 'file:///completed.unres';
    const text = '*The General Assembly*,\n\n*Recalling* its resolution 64/293,\n';
    await client.open(uri, text);
    const position = positionOf(text, '64/293', '64/293'.length);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    equal(
      items[0]?.documentation,
      'A/RES/64/293\n\nUnited Nations Global Plan of Action to Combat Trafficking in Persons\n\nAdopted on 30 July 2010.',
    );
  });
});
