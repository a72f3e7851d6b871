import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { ErrorCodes, type InitializeResult } from 'vscode-languageserver-protocol/node';
import { PLAIN, ProtocolClient } from './protocol-client.js';
import { FAULTY } from './samples.js';

const URI = 'file:///draft.unres';

for (const transport of ['stdio', 'node-ipc'] as const) {
  describe(`the server over ${transport}`, () => {
    let client: ProtocolClient;
    beforeEach(() => {
      client = new ProtocolClient(transport);
    });
    afterEach(() => {
      client.process.kill();
    });

    it('says who it is and what it can do', async () => {
      const { capabilities, serverInfo } = await client.initialize();
      equal(serverInfo?.name, 'Penholder');
      ok(/^\d+\.\d+\.\d+/.test(serverInfo?.version ?? ''), serverInfo?.version);
      deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
      deepEqual(capabilities.diagnosticProvider, {
        identifier: 'penholder',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      });
      for (const provider of [
        'documentSymbolProvider',
        'foldingRangeProvider',
        'selectionRangeProvider',
        'hoverProvider',
        'definitionProvider',
        'referencesProvider',
        'documentHighlightProvider',
        'semanticTokensProvider',
        'codeActionProvider',
        'executeCommandProvider',
      ] as const) {
        ok(capabilities[provider], provider);
      }
    });

    it('answers a document that is opened', async () => {
      await client.initialize();
      await client.open(URI, FAULTY);
      const { items } = await client.pullFull(URI);
      deepEqual(
        items.map(({ code }) => code),
        ['operative-semicolon'],
      );
    });

    it('ends with 0 after shutdown and exit', async () => {
      await client.initialize();
      equal(await client.stop(), 0);
    });

    it('ends with 1 after exit without shutdown', async () => {
      await client.initialize();
      await client.connection.sendNotification('exit');
      equal(await client.exited, 1);
    });

    it('refuses requests before it is initialized', async () => {
      await rejects(
        client.request('textDocument/hover', {
          textDocument: { uri: URI },
          position: { line: 0, character: 0 },
        }),
      );
      await client.initialize();
      equal(await client.stop(), 0);
    });
  });
}

describe('the server without its client', () => {
  it('ends when its input ends', async () => {
    const client = await ProtocolClient.start();
    client.process.stdin?.end();
    equal(await client.exited, 1);
  });

  it('ends when the channel closes', async () => {
    const client = await ProtocolClient.start({ transport: 'node-ipc' });
    client.process.disconnect();
    equal(await client.exited, 1);
  });
});

describe('a client that tells nothing of itself', () => {
  it('is served', async () => {
    const client = await ProtocolClient.start({ capabilities: PLAIN });
    await client.open(URI, FAULTY);
    equal((await client.published.next()).diagnostics.length, 1);
    equal(await client.stop(), 0);
  });

  it('is not offered diagnostics to pull', async () => {
    const client = new ProtocolClient();
    const { capabilities }: InitializeResult = await client.initialize({ capabilities: PLAIN });
    equal(capabilities.diagnosticProvider, undefined);
    await rejects(client.pull(URI), { code: ErrorCodes.MethodNotFound });
    equal(await client.stop(), 0);
  });
});
