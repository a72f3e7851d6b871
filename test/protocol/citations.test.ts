import { deepEqual, equal, match } from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  type InlayHint,
  InlayHintRefreshRequest,
} from 'vscode-languageserver-protocol';
import type { CitationList, FoundCitations } from '../../server/src/lsp/protocol.js';
import { Mailbox } from './mailbox.js';
import { MODERN, PLAIN, ProtocolClient } from './protocol-client.js';
import { positionOf } from './samples.js';

const URI = 'file:///draft.unres';
const textDocument = { uri: URI };
/** Reference documents cite the resolution that this text pretends to be. */
const TEXT = `A/RES/64/293

# United Nations Global Plan of Action to Combat Trafficking in Persons

*The General Assembly*,

*Recalling* its resolutions 55/25 of 15 November 2000 and 61/180 of 20 December 2007,

1. *Urges* Member States to cooperate;

2. *Requests* the Secretary-General to report on the cooperation under paragraph 1 above.
`;
const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const REFRESHING: ClientCapabilities = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};
const ON = { inlayHints: { titles: true, paragraphs: true }, codeLens: { citedBy: true } };

describe('what is known of citations', () => {
  let client: ProtocolClient;
  const open = async (options: Parameters<typeof ProtocolClient.start>[0], settings: unknown = null) => {
    client = new ProtocolClient();
    client.settings = settings;
    await client.initialize(options);
    await client.open(URI, TEXT);
  };
  const hints = (range = ALL) =>
    client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
  const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  const resolved = async () => client.request<CodeLens>('codeLens/resolve', (await lenses())[0]);
  afterEach(() => client.stop());

  it('is not shown beside the text unless somebody asks for it', async () => {
    await open({});
    deepEqual(await hints(), []);
    deepEqual(await lenses(), []);
  });

  it('is shown behind citations, in the range alone', async () => {
    await open({}, ON);
    const all = await hints();
    deepEqual(
      all.map(({ label, position }) => [label, position]),
      [
        ['United Nations Convention against …', positionOf(TEXT, '55/25', 5)],
        ['Improving the coordination of efforts …', positionOf(TEXT, '61/180', 6)],
        ['Urges Member States to cooperate;', positionOf(TEXT, 'paragraph 1', 11)],
      ],
    );
    equal(all[0]?.tooltip, 'United Nations Convention against Transnational Organized Crime');
    const { line } = positionOf(TEXT, '2. *Requests*');
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    deepEqual(
      (await hints(range)).map(({ label }) => label),
      ['Urges Member States to cooperate;'],
    );
  });

  it('comes and goes with the settings', async () => {
    await open({ capabilities: REFRESHING });
    const refreshes = new Mailbox<string>();
    for (const { method } of [InlayHintRefreshRequest.type, CodeLensRefreshRequest.type])
      client.connection.onRequest(method, () => refreshes.add(method));
    deepEqual(await hints(), []);
    await client.configure(ON);
    deepEqual(
      [await refreshes.next(), await refreshes.next()],
      ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'],
    );
    equal((await hints()).length, 3);
    equal((await lenses()).length, 1);
  });

  it('takes settings for off that are neither on nor off, and says so', async () => {
    await open({}, { inlayHints: { titles: 'yes' } });
    deepEqual(await hints(), []);
    match((await client.messages.next()).message, /“inlayHints\.titles” must be true or false/);
  });

  it('counts who cites a text over its title', async () => {
    await open({ initializationOptions: { showCiting: true } }, ON);
    const { range, command } = await resolved();
    deepEqual(range.start, positionOf(TEXT, 'United Nations Global Plan'));
    match(command?.title ?? '', /^Cited in \d+ places of 4 texts$/);
    equal(command?.command, 'penholder.showCiting');
  });

  it('leads a client that cannot list places to the first one', async () => {
    const window = { showDocument: { support: true } };
    await open({ capabilities: { ...MODERN, window } }, ON);
    const { command } = await resolved();
    equal(command?.command, 'penholder.server.showRange');
    const done = await client.request<boolean>('workspace/executeCommand', command);
    equal(done, true);
    match((await client.shown.next()).uri, /\/reference\/000_/);
  });

  it('leads nowhere where the client shows nothing, and where nothing cites the text', async () => {
    await open({ capabilities: PLAIN });
    await client.configure(ON);
    equal((await resolved()).command?.command, '');
    await client.change(URI, [{ text: TEXT.replace('64/293', '99/999') }]);
    deepEqual((await resolved()).command, { title: 'Not cited in any text known here', command: '' });
    await client.change(URI, [{ text: TEXT.replace('A/RES/64/293', '') }]);
    deepEqual(await lenses(), []);
  });

  it('is listed as a whole', async () => {
    await open({});
    const { version, groups } = await client.request<CitationList>('penholder/citations', { textDocument });
    deepEqual(
      groups.map(({ name, entries }) => [name, entries.map(({ name: cited, status }) => [cited, status])]),
      [
        [
          'Resolutions of the General Assembly',
          [
            ['55/25', 'known'],
            ['61/180', 'contradictory'],
          ],
        ],
        ['Paragraphs of this text', [['Paragraph 1', 'known']]],
      ],
    );
    deepEqual(groups[0]?.entries[0]?.places, [
      {
        range: { start: positionOf(TEXT, '55/25'), end: positionOf(TEXT, '55/25', 5) },
        place: 'PP 1',
        words: 'Recalling its resolutions 55/25 of 15 November 2000 and 61/180 of 20 December 2007,',
        contradiction: '',
      },
    ]);
    const next = await client.change(URI, [{ text: TEXT.replace('2007', '2006') }]);
    const later = await client.request<CitationList>('penholder/citations', { textDocument });
    equal(later.version, next);
    equal(next > version, true);
    equal(later.groups[0]?.entries[1]?.status, 'known');
    await client.close(URI);
    equal(await client.request('penholder/citations', { textDocument }), null);
  });

  it('are found for a person who looks for one, ready to be inserted', async () => {
    await open({ capabilities: MODERN });
    const position = positionOf(TEXT, 'its resolutions');
    const found = await client.request<FoundCitations | null>('penholder/searchCitations', {
      textDocument,
      position,
      query: 'organ donation 2017',
    });
    deepEqual(found?.version, 1);
    const [first] = found?.citations ?? [];
    deepEqual([first?.label, first?.newText], ['71/322', 'resolution 71/322 of 8 September 2017']);
    deepEqual(first?.range, { start: position, end: position });
  });
});
