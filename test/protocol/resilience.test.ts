import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { ProtocolClient } from './protocol-client.js';
import { DRAFT, FAULTY, longDraft } from './samples.js';

const URI = 'file:///draft.unres';

describe('cancellation', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start();
  });
  after(() => client.stop());

  it('is seen while earlier requests are being worked on', async () => {
    await client.open(URI, longDraft(999));
    const earlier = client.pullFull(URI);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    equal((await earlier).items.length, 999);
  });

  it('ends the wait of a costly document, whose next version is then answered', async () => {
    const source = new CancellationTokenSource();
    await client.change(URI, [{ text: longDraft(998) }]);
    const asked = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    await client.change(URI, [{ text: FAULTY }]);
    equal((await client.pullFull(URI)).items.length, 1);
  });
});

describe('a request that cannot be answered', () => {
  let client: ProtocolClient;
  beforeEach(async () => {
    client = await ProtocolClient.start();
    await client.open(URI, FAULTY);
  });
  afterEach(async () => {
    equal((await client.pullFull(URI)).items.length, 1);
    equal(await client.stop(), 0);
  });

  const textDocument = { uri: URI };
  for (const [method, params, fallback] of [
    ['textDocument/hover', { textDocument }, null],
    ['textDocument/definition', { textDocument, position: null }, null],
    ['textDocument/references', { textDocument, position: { line: 0, character: 0 } }, null],
    ['textDocument/selectionRange', { textDocument, positions: 'here' }, null],
    ['textDocument/codeAction', { textDocument }, []],
    ['textDocument/semanticTokens/range', { textDocument, range: null }, { data: [] }],
  ] as const) {
    it(`${method} is logged with its document and answered with nothing`, async () => {
      deepEqual(await client.request(method, params), fallback);
      const { message } = await client.logs.next();
      match(message, new RegExp(`^${method} failed for ${URI}: TypeError`));
    });
  }

  it('is logged even when it names no document', async () => {
    equal(await client.request('textDocument/hover', { textDocument: null }), null);
    match((await client.logs.next()).message, /^textDocument\/hover failed, its parameters being malformed/);
    deepEqual(await client.request('textDocument/diagnostic', { textDocument: 5 }), {
      kind: 'full',
      items: [],
    });
  });

  it('is refused when its method is unknown', async () => {
    await rejects(client.request('textDocument/sing', {}));
  });

  it('does not come from positions outside the text', async () => {
    for (const position of [
      { line: 10_000, character: 0 },
      { line: 0, character: 10_000 },
      { line: -1, character: -1 },
    ]) {
      equal(await client.request('textDocument/hover', { textDocument, position }), null);
    }
    deepEqual(client.logs.unread, []);
  });
});

describe('edits that cannot be', () => {
  it('leave the server alive', async () => {
    const client = await ProtocolClient.start();
    await client.open(URI, FAULTY);
    await client.change('file:///never-opened.unres', [{ text: 'x' }]);
    await client.close('file:///never-opened.unres');
    await client.change(URI, [{ text: DRAFT }]);
    deepEqual((await client.pullFull(URI)).items, []);
    equal(await client.stop(), 0);
  });
});
