import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  DiagnosticSeverity,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MODERN, ProtocolClient } from './protocol-client.js';
import { DRAFT, FAULTY, positionOf } from './samples.js';

const FOLDER = 'file:///project';
const URI = `${FOLDER}/committee/draft.unres`;
const PROJECT = `${FOLDER}/.penholder.json`;

/** An editor that reads files for the server, as the extension does. */
const EDITOR: ClientCapabilities = {
  ...MODERN,
  window: { showDocument: { support: true } },
  workspace: {
    ...MODERN.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

const START = {
  capabilities: EDITOR,
  initializationOptions: { files: true, userDictionary: true },
  workspaceFolders: [{ uri: FOLDER, name: 'project' }],
};

const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } });

/** Adopts what the server asks for, as an editor would, in the files of the client. */
function make(client: ProtocolClient, edit: WorkspaceEdit): void {
  const changes = Object.entries(edit.changes ?? {});
  for (const change of edit.documentChanges ?? []) {
    if ('kind' in change) {
      equal(change.kind, 'create');
      client.files.set((change as { uri: string }).uri, '');
    } else {
      changes.push([change.textDocument.uri, change.edits.flatMap((one) => ('newText' in one ? [one] : []))]);
    }
  }
  for (const [uri, edits] of changes) {
    const document = TextDocument.create(uri, '', 0, client.files.get(uri) ?? '');
    client.files.set(uri, TextDocument.applyEdits(document, edits));
  }
}

describe('a project with .penholder.json', () => {
  let client: ProtocolClient;
  beforeEach(async () => {
    client = await ProtocolClient.start(START);
    equal(await client.registrations.next(), 'workspace/didChangeConfiguration');
    equal(await client.registrations.next(), 'workspace/didChangeWatchedFiles');
  });
  afterEach(() => client.stop());

  const rules = async (uri = URI) => (await client.pullFull(uri)).items.map(({ code }) => code);

  it('is checked by what the nearest file says', async () => {
    client.files.set(PROJECT, off('operative-semicolon'));
    await client.open(URI, FAULTY);
    deepEqual(await rules(), []);
    client.files.set(`${FOLDER}/committee/.penholder.json`, '{}');
    await client.fileChanged(`${FOLDER}/committee/.penholder.json`);
    await client.refreshes.next();
    deepEqual(await rules(), ['operative-semicolon']);
  });

  it('knows nothing of files above its folder, nor those beside the way', async () => {
    client.files.set('file:///.penholder.json', off('operative-semicolon'));
    client.files.set(`${FOLDER}/other/.penholder.json`, off('operative-semicolon'));
    await client.open(URI, FAULTY);
    deepEqual(await rules(), ['operative-semicolon']);
  });

  it('goes before the settings, and the text before both', async () => {
    client.settings = { rules: { 'operative-semicolon': 'hint' }, profile: 'mun' };
    client.files.set(PROJECT, '{ "rules": { "punctuation": "information" }, "profile": "council" }');
    await client.open(URI, FAULTY);
    const { items } = await client.pullFull(URI);
    deepEqual(
      items.map(({ code, severity }) => [code, severity]),
      [['operative-semicolon', DiagnosticSeverity.Information]],
    );
    match(
      await client.describe(URI),
      /"profile": "council", \/\/ \.penholder\.json; the text is read as council/,
    );
    await client.open(`${FOLDER}/b.unres`, `<!-- penholder-profile assembly -->\n${FAULTY}`);
    match(
      await client.describe(`${FOLDER}/b.unres`),
      /"profile": "council", .*a comment in the text says assembly; the text is read as assembly/,
    );
  });

  it('builds on other files, wherever they lie', async () => {
    client.files.set(PROJECT, '{ "extends": "../shared/base.json" }');
    client.files.set('file:///shared/base.json', off('operative-semicolon'));
    await client.open(URI, FAULTY);
    deepEqual(await rules(), []);
    equal(await client.registrations.next(), 'workspace/didChangeWatchedFiles');
    client.files.set('file:///shared/base.json', '{}');
    await client.fileChanged('file:///shared/base.json');
    await client.refreshes.next();
    deepEqual(await rules(), ['operative-semicolon']);
  });

  it('shows what is wrong in the file, until that is mended', async () => {
    client.files.set(PROJECT, '{\n  "rules": { "operative-semicolom": "off" }\n}');
    await client.open(URI, FAULTY);
    deepEqual(await rules(), ['operative-semicolon']);
    const { uri, diagnostics } = await client.published.next();
    equal(uri, PROJECT);
    deepEqual(
      diagnostics.map(({ range, severity, source, message }) => ({ range, severity, source, message })),
      [
        {
          range: { start: { line: 1, character: 13 }, end: { line: 1, character: 34 } },
          severity: DiagnosticSeverity.Warning,
          source: 'penholder',
          message: 'There is no rule “operative-semicolom”. Did you mean “operative-semicolon”?',
        },
      ],
    );
    client.files.set(PROJECT, off('operative-semicolon'));
    await client.fileChanged(PROJECT);
    deepEqual((await client.published.next()).diagnostics, []);
    await client.refreshes.next();
    deepEqual(await rules(), []);
  });

  it('shows one error in a broken file, and the defaults apply', async () => {
    client.files.set(PROJECT, `${off('operative-semicolon')} x y z`);
    await client.open(URI, FAULTY);
    deepEqual(await rules(), ['operative-semicolon']);
    const { diagnostics } = await client.published.next();
    equal(diagnostics.length, 1);
    equal(diagnostics[0]?.severity, DiagnosticSeverity.Error);
    match(String(diagnostics[0]?.message), /cannot be read as JSON/);
    client.files.delete(PROJECT);
    await client.fileChanged(PROJECT, 'deleted');
    deepEqual((await client.published.next()).diagnostics, []);
  });

  it('shows what is wrong in a file that is saved while no resolution is open', async () => {
    client.files.set(PROJECT, '{ "extends": "gone.json" }');
    await client.fileChanged(PROJECT);
    const { uri, diagnostics } = await client.published.next();
    equal(uri, PROJECT);
    match(String(diagnostics[0]?.message), /There is no file “gone\.json”/);
    client.files.set(`${FOLDER}/gone.json`, '{}');
    await client.fileChanged(`${FOLDER}/gone.json`);
    deepEqual((await client.published.next()).diagnostics, []);
  });

  it('is that of the only folder for a document that was never saved', async () => {
    client.files.set(PROJECT, off('operative-semicolon'));
    await client.open('untitled:Untitled-1', FAULTY);
    deepEqual(await rules('untitled:Untitled-1'), []);
  });

  it('follows the folders that are opened and closed', async () => {
    client.files.set('file:///second/.penholder.json', off('operative-semicolon'));
    const uri = 'file:///second/sub/a.unres';
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///second/sub', name: 'sub' }], removed: [] },
    });
    await client.open(uri, FAULTY);
    await client.refreshes.next();
    deepEqual(await rules(uri), ['operative-semicolon']);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: 'file:///second', name: 'second' }],
        removed: [{ uri: 'file:///second/sub', name: 'sub' }],
      },
    });
    await client.refreshes.next();
    deepEqual(await rules(uri), []);
  });

  it('survives a client that fails to read', async () => {
    client.failing.add(PROJECT);
    await client.open(URI, FAULTY);
    deepEqual(await rules(), ['operative-semicolon']);
    match((await client.logs.next()).message, /\.penholder\.json could not be read/);
  });

  describe('is changed by command', () => {
    const run = (command: string, ...given: unknown[]) =>
      client.request<boolean>('workspace/executeCommand', {
        command: `penholder.server.${command}`,
        arguments: given,
      });
    beforeEach(() => {
      client.onEdit = ({ edit }) => make(client, edit);
    });

    it('which writes a new file and saves it', async () => {
      await client.open(URI, FAULTY);
      equal(await run('disableRule', URI, 'operative-semicolon', 'project'), true);
      equal(client.files.get(PROJECT), '{\n  "rules": {\n    "operative-semicolon": "off"\n  }\n}\n');
      deepEqual(client.saved, [PROJECT]);
      await client.fileChanged(PROJECT);
      await client.refreshes.next();
      deepEqual(await rules(), []);
    });

    it('which keeps what stands in the file, unsaved changes too', async () => {
      client.files.set(PROJECT, '{}');
      client.unsaved.set(PROJECT, '{\n  // ours\n  "dictionary": [\n    "a"\n  ]\n}\n');
      client.onEdit = ({ edit }) => {
        client.files.set(PROJECT, client.unsaved.get(PROJECT) ?? '');
        make(client, edit);
      };
      await client.open(URI, FAULTY);
      equal(await run('addWord', URI, ' b '), true);
      equal(client.files.get(PROJECT), '{\n  // ours\n  "dictionary": [\n    "a",\n    "b"\n  ]\n}\n');
    });

    it('or the text is, with the reason selected', async () => {
      await client.open(URI, FAULTY);
      const position = positionOf(FAULTY, 'cooperate,');
      equal(await run('disableRule', URI, 'operative-semicolon', 'line', position), true);
      const { edit, label } = await client.edits.next();
      equal(label, 'Disable operative-semicolon');
      const change = edit.documentChanges?.[0];
      ok(change !== undefined && 'edits' in change);
      const edits = change.edits.flatMap((one) => ('newText' in one ? [one] : []));
      const after = TextDocument.create(URI, '', 0, FAULTY);
      const shown = await client.shown.next();
      equal(shown.uri, URI);
      const text = TextDocument.applyEdits(after, edits);
      equal(TextDocument.create(URI, '', 0, text).getText(shown.selection), 'reason');
    });

    it('which leaves a broken file alone and says so', async () => {
      client.files.set(PROJECT, '{ "rules": ');
      await client.open(URI, FAULTY);
      equal(await run('disableRule', URI, 'operative-semicolon', 'project'), false);
      match((await client.messages.next()).message, /^\.penholder\.json cannot be read as it stands/);
      equal(client.files.get(PROJECT), '{ "rules": ');
    });

    it('which says when there is no folder', async () => {
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: FOLDER, name: 'project' }] },
      });
      await client.open('untitled:Untitled-1', FAULTY);
      equal(await run('addWord', 'untitled:Untitled-1', 'b'), false);
      match((await client.messages.next()).message, /Open a folder first/);
    });

    it('which survives wrong arguments', async () => {
      await client.open(URI, FAULTY);
      for (const given of [
        [],
        [URI],
        [URI, 'no-such-rule', 'file'],
        [URI, 'operative-semicolon', 'world'],
        [URI, 'operative-semicolon', 'line', 7],
      ]) {
        equal(await run('disableRule', ...given), false);
        match((await client.logs.next()).message, /penholder\.server\.disableRule failed/);
      }
    });
  });
});

describe('what makes findings go away', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start(START);
  });
  after(() => client.stop());
  afterEach(() => client.close(URI));

  const actionsAt = (text: string, words: string, after = 0) => {
    const position = positionOf(text, words, after);
    return client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix'] },
    });
  };
  const apply = (text: string, edit: WorkspaceEdit | undefined): string => {
    const change = edit?.documentChanges?.[0];
    ok(change !== undefined && 'edits' in change, 'there is an edit');
    const edits = change.edits.flatMap((one) => ('newText' in one ? [one] : []));
    return TextDocument.applyEdits(TextDocument.create(URI, '', 0, text), edits);
  };

  it('is offered behind the fixes: for the line, the file and the project', async () => {
    await client.open(URI, FAULTY);
    const actions = await actionsAt(FAULTY, 'cooperate,', 9);
    deepEqual(
      actions.slice(1).map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
      [
        ['Disable operative-semicolon for this line', 'quickfix', undefined],
        ['Disable operative-semicolon for this file', 'quickfix', undefined],
        ['Disable operative-semicolon in the project (.penholder.json)', 'quickfix', undefined],
      ],
    );
    for (const { diagnostics } of actions) equal(diagnostics?.[0]?.code, 'operative-semicolon');
    deepEqual(actions[3]?.command?.arguments, [URI, 'operative-semicolon', 'project']);
  });

  for (const index of [1, 2]) {
    it(`has a place for the reason, and silences the rule alone: ${index}`, async () => {
      const text = FAULTY.replace('next session.', 'next session;');
      await client.open(URI, text);
      const action = (await actionsAt(text, 'cooperate,', 9))[index];
      const after = apply(text, action?.edit);
      equal(action?.command?.command, 'penholder.server.showRange');
      const [uri, range] = action?.command?.arguments ?? [];
      equal(uri, URI);
      equal(TextDocument.create(URI, '', 0, after).getText(range), 'reason');
      await client.change(URI, [{ text: after }]);
      deepEqual(
        (await client.pullFull(URI)).items.map(({ code }) => code),
        ['operative-full-stop'],
      );
    });
  }

  it('is not a comment above another comment', async () => {
    const text = `<!-- penholder-disable footnotes -->\n\n${FAULTY}`;
    await client.open(URI, text);
    deepEqual(
      (await actionsAt(text, 'footnotes')).map(({ title }) => title),
      [
        'Remove the comment',
        'Disable suppression-unused for this file',
        'Disable suppression-unused in the project (.penholder.json)',
      ],
    );
  });

  it('is the dictionary too, for a finding about a word', async () => {
    const text = DRAFT.replace('cooperate;', 'organise;');
    await client.open(URI, text);
    const actions = await actionsAt(text, 'organise');
    const offered = actions.filter(({ title }) => title.startsWith('Add “organise”'));
    deepEqual(
      offered.map(({ title, command }) => [title, command?.command, command?.arguments]),
      [
        ['Add “organise” to the dictionary of the project', 'penholder.server.addWord', [URI, 'organise']],
        ['Add “organise” to your own dictionary', 'penholder.addWordForUser', ['organise']],
      ],
    );
    await client.configure({ dictionary: ['Organise'] });
    await client.refreshes.next();
    deepEqual((await client.pullFull(URI)).items, []);
    await client.configure(null);
    await client.refreshes.next();
  });

  it('is not the word for a client without that command', async () => {
    const plain = await ProtocolClient.start({ capabilities: EDITOR });
    await plain.open(URI, DRAFT.replace('cooperate;', 'organise,'));
    const position = positionOf(DRAFT, 'cooperate;');
    const actions = await plain.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: position, end: { ...position, character: position.character + 9 } },
      context: { diagnostics: [] },
    });
    ok(actions.some(({ title }) => title.includes('dictionary of the project')));
    ok(!actions.some(({ command }) => command && !command.command.startsWith('penholder.server.')));
    await plain.stop();
  });
});

describe('fixing all', () => {
  const text = FAULTY.replace('2. *Requests*', '5. *Requests*').replace('next session.', 'next session;');
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start();
  });
  after(() => client.stop());
  afterEach(() => client.close(URI));

  it('is a source action, and changes only what is wrong', async () => {
    await client.open(URI, text);
    for (const only of ['source.fixAll', 'source.fixAll.penholder']) {
      const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: everything,
        context: { diagnostics: [], only: [only], triggerKind: 2 },
      });
      deepEqual(others, []);
      equal(action?.kind, 'source.fixAll.penholder');
      const change = action?.edit?.documentChanges?.[0];
      ok(change !== undefined && 'edits' in change);
      const edits = change.edits.flatMap((one) => ('newText' in one ? [one] : []));
      equal(edits.length, 3);
      equal(TextDocument.applyEdits(TextDocument.create(URI, '', 0, text), edits), DRAFT);
    }
  });

  it('is a command', async () => {
    await client.open(URI, text);
    const run = () =>
      client.request('workspace/executeCommand', { command: 'penholder.server.fixAll', arguments: [URI] });
    equal(await run(), true);
    equal((await client.edits.next()).label, 'Fix all safe problems');
    await client.change(URI, [{ text: DRAFT }]);
    equal(await run(), false);
    match((await client.messages.next()).message, /nothing to fix safely\. No problems were found/);
  });

  it('is not offered where there is nothing to fix', async () => {
    await client.open(URI, DRAFT);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: everything,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    deepEqual(actions, []);
  });
});

describe('a project on the disk, for an editor that reads no files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'penholder-'));
    mkdirSync(join(folder, 'sub dir'));
    writeFileSync(join(folder, '.penholder.json'), '\ufeff{ "extends": "sub dir/base.json" }');
    writeFileSync(join(folder, 'sub dir', 'base.json'), off('operative-semicolon'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read by the server itself', async () => {
    const client = await ProtocolClient.start({
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }],
    });
    const uri = pathToFileURL(join(folder, 'sub dir', 'draft.unres')).href;
    await client.open(uri, FAULTY);
    deepEqual((await client.pullFull(uri)).items, []);
    // Nobody tells of changes, so they count for the next document that is opened.
    writeFileSync(join(folder, '.penholder.json'), '{ "rules": 1 }');
    const other = pathToFileURL(join(folder, 'other.unres')).href;
    await client.open(other, FAULTY);
    equal((await client.pullFull(other)).items.length, 1);
    match(String((await client.published.next()).diagnostics[0]?.message), /“rules” must be an object/);
    await client.stop();
  });
});
