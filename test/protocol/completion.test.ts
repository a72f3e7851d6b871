import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CompletionList, InitializeResult } from 'vscode-languageserver-protocol';
import { ProtocolClient } from './protocol-client.js';
import { DRAFT, positionOf } from './samples.js';

const URI = 'file:///draft.unres';
const textDocument = { uri: URI };
const TYPED = '*Recalling* its resolution 64/29';
const TEXT = DRAFT.replace('*Noting with concern*', `${TYPED},\n\n*Noting with concern*`);

describe('completion', () => {
  let client: ProtocolClient;
  let initialized: InitializeResult;
  before(async () => {
    client = new ProtocolClient();
    initialized = await client.initialize();
    await client.open(URI, TEXT);
  });
  after(() => client.stop());

  const at = (words: string, behind: number): Promise<CompletionList> =>
    client.request('textDocument/completion', { textDocument, position: positionOf(TEXT, words, behind) });

  it('is announced with the signs behind which something may be due', () =>
    deepEqual(initialized.capabilities.completionProvider?.triggerCharacters, [' ', '/']));

  it('knows numbers, their titles and their dates', async () => {
    const { items } = await at(TYPED, TYPED.length);
    const item = items.find(({ label }) => label === '64/293');
    ok(item !== undefined);
    ok(item.detail?.includes('30 July 2010'));
    ok(item.filterText?.startsWith('64/29'));
    const line = positionOf(TEXT, TYPED).line;
    deepEqual(item.textEdit, {
      range: {
        start: { line, character: TYPED.length - '64/29'.length },
        end: { line, character: TYPED.length },
      },
      newText: '64/293 of 30 July 2010',
    });
  });

  it('sorts in the order of the server', async () => {
    const { items } = await at(TYPED, TYPED.length);
    equal(items[0]?.label, '64/29');
    const keys = items.map(({ sortText }) => sortText ?? '');
    deepEqual(keys, [...keys].sort());
  });

  it('proposes nothing behind ordinary words', async () =>
    deepEqual(await at('Member States to cooperate', 'Member States '.length), {
      isIncomplete: false,
      items: [],
    }));

  it('answers with nothing for a document that is not open', async () =>
    deepEqual(
      await client.request('textDocument/completion', {
        textDocument: { uri: 'file:///closed.unres' },
        position: { line: 0, character: 0 },
      }),
      { isIncomplete: false, items: [] },
    ));
});
