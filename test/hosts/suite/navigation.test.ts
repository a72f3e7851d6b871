import * as vscode from 'vscode';
import type { BaseLanguageClient, SymbolInformation } from 'vscode-languageclient';
import { equal, match, ok } from './assert.js';
import {
  activateExtension,
  openSeed,
  openText,
  screenshot,
  visibleText,
  waitFor,
  workspaceUri,
} from './support.js';

const draft = `# Trafficking in persons

*The General Assembly*,

*Recalling* its resolutions 64/293 of 30 July 2010 and 68/192 of 18 December 2013,

1. *Urges* all States to act;

2. *Requests* the Secretary-General to report on paragraph 1 above.
`;

const at = (document: vscode.TextDocument, words: string) =>
  document.positionAt(document.getText().indexOf(words) + 1);

describe('navigation', () => {
  before(async () => {
    const { ready } = (await activateExtension()) as { ready: Promise<void> };
    await ready;
  });

  const openDraft = async () => (await openText(draft, { name: 'trafficking.unres' })).document;

  it('leads from a citation to the text of the folder that it cites', async () => {
    const document = await openDraft();
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, '68/192'),
    );
    equal(links.length, 1);
    match(links[0]?.targetUri.path ?? '', /\/001_\w+\.txt$/);
    equal(links[0]?.targetUri.scheme, workspaceUri().scheme);
  });

  it('finds who cites a resolution, in the folder and in the reference documents', async () => {
    const document = await openDraft();
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, '64/293'),
    );
    const names = (scheme: string) =>
      new Set(found.flatMap(({ uri }) => (uri.scheme === scheme ? [uri.path.slice(-24, -20)] : [])));
    for (const name of ['000_', '001_', '003_', '004_']) {
      ok(names(workspaceUri().scheme).has(name), `${name} of the folder`);
      ok(names('penholder').has(name), `${name} of the reference documents`);
    }
  });

  it('shows a reference document as a resolution that cannot be changed and is not checked', async () => {
    const seed = (await openSeed('004')).document;
    const uri = vscode.Uri.from({
      scheme: 'penholder',
      path: `/reference/${seed.uri.path.split('/').pop()}`,
    });
    await vscode.window.showTextDocument(uri);
    const document = await waitFor(
      [vscode.workspace.onDidOpenTextDocument],
      () =>
        vscode.workspace.textDocuments.find(
          (one) => one.uri.toString() === uri.toString() && one.languageId === 'un-resolution',
        ),
      'the reference document as a resolution',
    );
    equal(document.getText(), seed.getText());
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    ok(outline.some(({ name }) => name === 'Operative part'));
    equal(vscode.languages.getDiagnostics(uri).length, 0);
  });

  it('renames a paragraph with what refers to it', async () => {
    const document = await openDraft();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, '1. *Urges').translate(0, -1),
      '5',
    );
    ok(await vscode.workspace.applyEdit(edit));
    match(document.getText(), /5\. \*Urges[\s\S]*paragraph 5 above/);
  });

  it('finds texts by their words', async () => {
    const { client } = (await activateExtension()) as { client: BaseLanguageClient };
    // Not through the editor: there the search waits for everybody who offers symbols, and one of them may never answer.
    const params = { query: 'Improving the coordination' };
    const found = await client.sendRequest<SymbolInformation[]>('workspace/symbol', params);
    const schemes = new Set(found.map(({ location }) => location.uri.split(':')[0]));
    ok(schemes.has('penholder') && schemes.has(workspaceUri().scheme), [...schemes].join());
  });

  it('lists what cites the resolution in hand', async () => {
    await openDraft();
    await openSeed('001');
    await vscode.commands.executeCommand('penholder.showCiting');
    const shown = await visibleText('.monaco-editor .peekview-title');
    if (shown !== undefined) match(shown, /\(\d+\)/);
    await screenshot('citing');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});
