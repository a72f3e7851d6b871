import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type DocumentHighlight,
  type DocumentLink,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type Position,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CitingPlaces, FindCitingRequest } from '../../server/src/lsp/protocol.js';
import { Random } from '../properties/fuzzing/random.js';
import { ANOTHER, CITED, CITING } from './citing-texts.js';
import { MODERN, PLAIN, ProtocolClient } from './protocol-client.js';
import { FAULTY, NO_RESOLUTION, positionOf } from './samples.js';

const FOLDER = 'file:///wetlands';
const DRAFT = `${FOLDER}/draft.unres`;
const ADOPTED = `${FOLDER}/71-322.txt`;
const BIRDS = `${FOLDER}/birds.md`;

const EDITOR: ClientCapabilities = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    ...MODERN.textDocument,
    rename: { prepareSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

const START = {
  capabilities: EDITOR,
  initializationOptions: { files: true, findFiles: true, rulePages: true },
  workspaceFolders: [{ uri: FOLDER, name: 'wetlands' }],
};

const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** Where a location is: the file's name and the words of the line, from the place on. */
function placeIn(texts: ReadonlyMap<string, string>, { uri, range }: Location): string {
  const line = texts.get(uri)?.split('\n')[range.start.line] ?? '?';
  return `${basename(uri)}: ${line.slice(range.start.character, range.start.character + 24)}`;
}

describe('navigation between the texts of a folder', () => {
  let client: ProtocolClient;
  let texts: Map<string, string>;
  beforeEach(async () => {
    client = await ProtocolClient.start(START);
    texts = client.files;
    texts.set(ADOPTED, CITED).set(DRAFT, CITING).set(BIRDS, ANOTHER);
    texts.set(`${FOLDER}/shopping.txt`, NO_RESOLUTION);
    await client.open(DRAFT, CITING);
  });
  afterEach(() => client.stop());

  const at = (position: Position, uri = DRAFT) => ({ textDocument: { uri }, position });
  const definition = async (words: string, after = 0): Promise<string[]> => {
    const links = await client.request<LocationLink[]>(
      'textDocument/definition',
      at(positionOf(CITING, words, after)),
    );
    return links.map(({ targetUri: uri, targetSelectionRange: range }) => placeIn(texts, { uri, range }));
  };
  const references = async (position: Position, includeDeclaration = false, uri = DRAFT) => {
    const params = { ...at(position, uri), context: { includeDeclaration } };
    const found = await client.request<Location[]>('textDocument/references', params);
    return found.map((location) => placeIn(texts, location));
  };

  it('leads from a citation to the title of the text, or to the paragraph that it names', async () => {
    deepEqual(await definition('71/322 of'), ['71-322.txt: **Protection of wetlands']);
    deepEqual(await definition('71/322,'), ['71-322.txt: (b) To keep the matter u']);
    deepEqual(await definition('paragraph 2 (b)'), ['71-322.txt: (b) To keep the matter u']);
  });

  it('leads from a reference to the paragraph of the text itself', async () => {
    deepEqual(await definition('2 below'), ['draft.unres: 2. *Decides* to act on p']);
    deepEqual(await definition('1 above'), ['draft.unres: 1. *Requests* the Secret']);
  });

  it('leads to the reference documents, which are not checked', async () => {
    const [link] = await client.request<LocationLink[]>(
      'textDocument/definition',
      at(positionOf(CITING, '68/192')),
    );
    const uri = link?.targetUri ?? '';
    match(uri, /^penholder:\/reference\/001_\w+\.txt$/);
    ok((link?.targetSelectionRange.start.line ?? 0) > 0);
    await client.open(uri, FAULTY);
    deepEqual((await client.pullFull(uri)).items, []);
    deepEqual(
      await client.request('textDocument/codeAction', {
        ...at(positionOf(FAULTY, '1.'), uri),
        range: ALL,
        context: { diagnostics: [], only: ['quickfix'] },
      }),
      [],
    );
  });

  it('leads nowhere from what is not at hand', async () => {
    deepEqual(await definition('30 July'), []);
    deepEqual(await definition('A/68/127'), []);
  });

  it('finds who cites a resolution, here and in the other texts', async () => {
    const expected = [
      'draft.unres: 71/322 of 15 December 20',
      'draft.unres: 71/322,',
      'birds.md: 71/322 of 15 December 20',
    ];
    deepEqual(await references(positionOf(CITING, '71/322')), expected);
    deepEqual(
      (await references(positionOf(CITING, '71/322'), true)).sort(),
      [...expected, '71-322.txt: **Protection of wetlands'].sort(),
    );
    await client.open(ADOPTED, CITED);
    deepEqual((await references(positionOf(CITED, 'wetlands'), false, ADOPTED)).sort(), [...expected].sort());
    deepEqual(await references(positionOf(CITED, '1. '), false, ADOPTED), [
      '71-322.txt: 1 above;',
      'birds.md: 71/322 of 15 December 20',
    ]);
  });

  it('finds who cites it in the reference documents', async () => {
    const found = await references(positionOf(CITING, '64/293'));
    ok(found.includes('71-322.txt: 64/293 of 30 July 2010,'), found.join('\n'));
    for (const name of ['000_', '001_', '003_', '004_'])
      ok(
        found.some((one) => one.startsWith(name)),
        name,
      );
  });

  it('finds the references to a paragraph', async () => {
    deepEqual(await references(positionOf(CITING, '2. '), true), [
      'draft.unres: 2 below;',
      'draft.unres: 2. *Decides* to act on p',
    ]);
    const marked = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at(positionOf(CITING, '2 below')),
    );
    deepEqual(marked.map(({ range, kind }) => [range.start.line, kind]).sort(), [
      [10, 3],
      [8, 2],
    ]);
  });

  it('tells what cites the text in hand', async () => {
    await client.open(ADOPTED, CITED);
    const cites = (uri: string) => client.request<CitingPlaces | null>(FindCitingRequest.method, { uri });
    const found = await cites(ADOPTED);
    equal(found?.symbol, 'A/RES/71/322');
    deepEqual(found?.position, positionOf(CITED, '**Protection'));
    equal(found?.locations.length, 3);
    equal((await cites(DRAFT))?.symbol, null);
    equal(await cites(BIRDS), null);
  });

  it('sees what changes on the disk, and what is typed before it is saved', async () => {
    const count = async () => (await references(positionOf(CITING, '71/322'))).length;
    equal(await count(), 3);
    equal(
      await client.registrations.next((method) => method.endsWith('didChangeWatchedFiles')),
      'workspace/didChangeWatchedFiles',
    );
    texts.set(BIRDS, ANOTHER.replace('71/322', '70/1'));
    await client.fileChanged(BIRDS);
    equal(await count(), 2);
    texts.set(`${FOLDER}/frogs.unres`, ANOTHER);
    await client.fileChanged(`${FOLDER}/frogs.unres`, 'created');
    equal(await count(), 3);
    texts.delete(`${FOLDER}/frogs.unres`);
    await client.fileChanged(`${FOLDER}/frogs.unres`, 'deleted');
    equal(await count(), 2);
    await client.open(BIRDS, `${ANOTHER}\n3. *Recalls* resolution 71/322.\n`);
    equal(await count(), 4);
    await client.close(BIRDS);
    equal(await count(), 2);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: START.workspaceFolders },
    });
    equal(await count(), 2, 'the draft itself is still open');
  });

  it('sees that a folder was moved', async () => {
    texts.set(`${FOLDER}/old/frogs.txt`, ANOTHER);
    const found = async () => (await references(positionOf(CITING, '71/322'))).length;
    equal(await found(), 4);
    texts.delete(`${FOLDER}/old/frogs.txt`);
    texts.set(`${FOLDER}/new/frogs.txt`, ANOTHER).set(`${FOLDER}/new/toads.txt`, ANOTHER);
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: `${FOLDER}/old`, newUri: `${FOLDER}/new` }],
    });
    equal(await found(), 5);
  });

  it('passes over old versions that the editor compares', async () => {
    const before = await references(positionOf(CITING, '71/322'));
    await client.open('git:/wetlands/birds.md?HEAD', ANOTHER);
    deepEqual(await references(positionOf(CITING, '71/322')), before);
  });

  it('says so when there are too many files', async () => {
    for (let index = 0; index < 5_000; index++) texts.set(`${FOLDER}/list-${index}.md`, NO_RESOLUTION);
    equal((await references(positionOf(CITING, '71/322'))).length, 3);
    match((await client.logs.next()).message, /^There are more than 5000 text files in the folders/);
  });

  it('stops waiting for the folders when nobody wants the answer any more', async () => {
    for (let index = 0; index < 2_000; index++) texts.set(`${FOLDER}/list-${index}.md`, CITING);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
    // An answer to this one means that the folders are being read.
    await definition('2 below');
    source.cancel();
    await rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    deepEqual(await definition('2 below'), ['draft.unres: 2. *Decides* to act on p']);
  });

  it('says the same as a server that is asked for the first time', async () => {
    const words = ['71/322', '64/293', '68/192', '2. *Decides'];
    const random = new Random(5);
    for (let round = 0; round < 12; round++) {
      const uri = random.pick([ADOPTED, BIRDS, `${FOLDER}/frogs.txt`]);
      const text = random.pick([CITED, ANOTHER, CITING, NO_RESOLUTION, null]);
      const existed = texts.has(uri);
      if (text === null) texts.delete(uri);
      else texts.set(uri, text);
      await client.fileChanged(uri, text === null ? 'deleted' : existed ? 'changed' : 'created');
      if (round % 3 !== 0) continue;
      const fresh = await ProtocolClient.start(START);
      for (const [name, content] of texts) fresh.files.set(name, content);
      await fresh.open(DRAFT, CITING);
      for (const word of words) {
        const params = { ...at(positionOf(CITING, word)), context: { includeDeclaration: true } };
        deepEqual(
          await client.request('textDocument/references', params),
          await fresh.request('textDocument/references', params),
        );
      }
      await fresh.stop();
    }
  });

  it('finds resolutions and their paragraphs by a few words', async () => {
    const search = async (query: string) =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, containerName }) => `${name} | ${containerName}`,
      );
    deepEqual((await search('wetlands')).slice(0, 3), [
      'Wetlands and water | draft.unres',
      'A/RES/71/322 Protection of wetlands | A/RES/71/322',
      'Birds of wetlands | birds.md',
    ]);
    deepEqual((await search('OP 1 birds')).slice(0, 1), [
      'OP 1 Urges Member States to protect birds; | birds.md',
    ]);
    deepEqual((await search('68/192 trafficking')).slice(0, 1), [
      'A/RES/68/192 Improving the coordination of efforts against trafficking in persons | A/RES/68/192 (reference document)',
    ]);
    deepEqual(await search('zebra crossing'), []);
    ok((await search('')).length >= 8);
  });

  it('links to the official documents that are not at hand, and to web pages', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: DRAFT },
    });
    const document = TextDocument.create(DRAFT, '', 0, CITING);
    await references(positionOf(CITING, '71/322'));
    deepEqual(
      links
        .map(({ range, target }) => `${document.getText(range)} ${target}`)
        .filter((one) => !one.startsWith('71/322')),
      [
        '64/293 https://undocs.org/en/A/RES/64/293',
        'A/68/127 https://undocs.org/en/A/68/127',
        'www.example.org/wetlands https://www.example.org/wetlands',
      ],
    );
    match(
      links.find(({ target }) => target?.endsWith('64/293'))?.tooltip ?? '',
      /^Open A\/RES\/64\/293 on the web: United Nations Global Plan/,
    );
  });
});

describe('rename', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start(START);
    await client.open(DRAFT, CITING);
  });
  after(() => client.stop());

  const at = (words: string, after = 0) => ({
    textDocument: { uri: DRAFT },
    position: positionOf(CITING, words, after),
  });
  const renamed = async (words: string, newName: string): Promise<string> => {
    const { documentChanges = [] } = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at(words),
      newName,
    });
    const edits = documentChanges.flatMap((change) =>
      'edits' in change ? (change.edits as TextEdit[]) : [],
    );
    return TextDocument.applyEdits(TextDocument.create(DRAFT, '', 0, CITING), edits);
  };

  it('gives a paragraph another number, and what refers to it', async () => {
    deepEqual(await client.request('textDocument/prepareRename', at('2. *Decides')), {
      range: { start: positionOf(CITING, '2. *Decides'), end: positionOf(CITING, '2. *Decides', 1) },
      placeholder: '2',
    });
    const expected = CITING.replace('2. *Decides', '5. *Decides').replace('2 below', '5 below');
    equal(await renamed('2. *Decides', '5'), expected);
    equal(await renamed('2 below', ' 5 '), expected);
  });

  it('gives a note another label, with its marks', async () => {
    equal(await renamed('[^1]', '7'), CITING.replaceAll('[^1]', '[^7]'));
    equal(await renamed('[^1]:', 'water'), CITING.replaceAll('[^1]', '[^water]'));
  });

  it('refuses what cannot be, and says why', async () => {
    const refused = (words: string, newName: string, reason: RegExp) =>
      rejects(client.request('textDocument/rename', { ...at(words), newName }), reason);
    await refused('1. *Requests', '2', /There is already a paragraph 2\./);
    await refused('1. *Requests', 'one', /“one” is no paragraph number\. Use a figure/);
    await refused(
      '[^1]',
      'a b',
      /“a b” would not be read as the label of a note here\. Use a figure, such as 2\./,
    );
    await rejects(client.request('textDocument/prepareRename', at('71/322')), /This cites another text/);
    await rejects(
      client.request('textDocument/prepareRename', at('Recalling')),
      /There is nothing here to rename/,
    );
  });
});

describe('a client that neither finds files nor watches them', () => {
  let folder: string;
  let client: ProtocolClient;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-'));
    mkdirSync(join(folder, 'older texts'));
    writeFileSync(join(folder, 'older texts', 'wetlands é.txt'), CITED);
    writeFileSync(join(folder, 'draft.unres'), CITING);
    client = await ProtocolClient.start({
      capabilities: PLAIN,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'texts' }],
    });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;
  const places = async (method: string, words: string): Promise<string[]> => {
    const found = await client.request<Location[]>(method, {
      textDocument: { uri: uriOf('draft.unres') },
      position: positionOf(CITING, words),
      context: { includeDeclaration: false },
    });
    return found.map(({ uri, range }) => `${basename(uri)} ${range.start.line}`);
  };

  it('is served from the disk', async () => {
    await client.open(uriOf('draft.unres'), CITING);
    deepEqual(await places('textDocument/definition', '71/322'), [`${basename(uriOf('wetlands é.txt'))} 4`]);
    const [reference] = await client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: uriOf('draft.unres') },
      position: positionOf(CITING, '68/192'),
    });
    match(reference?.uri ?? '', /^file:.*\/dist\/data\/reference\/001_/);
  });

  it('sees what is new there at the next question', async () => {
    const before = await places('textDocument/references', '71/322');
    writeFileSync(join(folder, 'birds.txt'), ANOTHER);
    let after = before;
    // The server trusts what it found for two seconds.
    for (const end = Date.now() + 10_000; after.length === before.length && Date.now() < end; )
      after = await places('textDocument/references', '71/322');
    deepEqual(after, [...before, 'birds.txt 4']);
  });
});
