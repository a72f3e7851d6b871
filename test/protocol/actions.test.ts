import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PLAIN, ProtocolClient } from './protocol-client.js';
import { DRAFT, FAULTY, NO_RESOLUTION, positionOf } from './samples.js';

const URI = 'file:///draft.unres';
const textDocument = { uri: URI };
const MISNUMBERED = DRAFT.replace('2. *Requests*', '5. *Requests*');
const SWAPPED = DRAFT.replaceAll('[^1]', '[^9]');

/** The text after an edit of one document, and the version that the edit names. */
function apply(
  text: string,
  edit: WorkspaceEdit | undefined,
): { text: string; version: number | null | undefined } {
  const change = edit?.documentChanges?.[0];
  if (change !== undefined && 'edits' in change) {
    equal(change.textDocument.uri, URI);
    const edits = change.edits.flatMap((one) => ('newText' in one ? [one] : []));
    const document = TextDocument.create(URI, '', 0, text);
    return { text: TextDocument.applyEdits(document, edits), version: change.textDocument.version };
  }
  const edits = edit?.changes?.[URI] ?? [];
  return { text: TextDocument.applyEdits(TextDocument.create(URI, '', 0, text), edits), version: undefined };
}

function point(text: string, words: string, after = 0) {
  const position = positionOf(text, words, after);
  return { start: position, end: position };
}

describe('code actions', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start();
  });
  after(() => client.stop());
  afterEach(() => client.close(URI));

  const ask = (range: unknown, context: object = {}) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], ...context },
    });

  it('put right what a diagnostic says', async () => {
    await client.open(URI, FAULTY);
    const actions = await ask(point(FAULTY, 'cooperate,', 9), { only: ['quickfix'] });
    equal(actions[0]?.kind, 'quickfix');
    equal(actions[0]?.isPreferred, true);
    deepEqual(
      actions[0]?.diagnostics?.map(({ code }) => code),
      ['operative-semicolon'],
    );
    const { text, version } = apply(FAULTY, actions[0]?.edit);
    equal(text, DRAFT);
    equal(typeof version, 'number');
    await client.change(URI, [{ text }]);
    deepEqual((await client.pullFull(URI)).items, []);
  });

  it('are none where nothing is wrong', async () => {
    await client.open(URI, FAULTY);
    deepEqual(await ask(point(FAULTY, 'Noting'), { only: ['quickfix'] }), []);
  });

  it('renumber operative paragraphs', async () => {
    await client.open(URI, MISNUMBERED);
    for (const only of ['source', 'source.renumber', 'source.renumber.operativeParagraphs']) {
      const all = await ask(point(MISNUMBERED, 'Noting'), { only: [only] });
      // Those who ask for every source action are given "fix all" too.
      const actions = all.filter(({ kind }) => kind !== 'source.fixAll.penholder');
      deepEqual(
        actions.map(({ kind }) => kind),
        ['source.renumber.operativeParagraphs'],
      );
      equal(apply(MISNUMBERED, actions[0]?.edit).text, DRAFT);
    }
  });

  it('renumber footnotes', async () => {
    await client.open(URI, SWAPPED);
    const [action] = await ask(point(SWAPPED, 'Noting'), { only: ['source.renumber.footnotes'] });
    equal(apply(SWAPPED, action?.edit).text, DRAFT);
  });

  it('leave source actions out of the light bulb', async () => {
    await client.open(URI, MISNUMBERED);
    const kinds = (await ask(point(MISNUMBERED, 'Noting'), { triggerKind: 2 })).map(({ kind }) => kind);
    deepEqual(kinds, []);
    ok((await ask(point(MISNUMBERED, 'Noting'), { triggerKind: 1 })).length > 0);
  });

  it('are none in a text that is no resolution', async () => {
    await client.open(URI, NO_RESOLUTION);
    deepEqual(await ask(point(NO_RESOLUTION, 'milk')), []);
  });
});

describe('renumbering by command', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start();
  });
  after(() => client.stop());
  afterEach(() => client.close(URI));

  const run = (command: string, ...given: unknown[]) =>
    client.request<boolean>('workspace/executeCommand', {
      command: `penholder.server.${command}`,
      arguments: given,
    });

  for (const [command, text] of [
    ['renumberOperativeParagraphs', MISNUMBERED],
    ['renumberFootnotes', SWAPPED],
  ] as const) {
    it(`${command} is one edit of the version that was read`, async () => {
      await client.open(URI, text);
      equal(await run(command, URI), true);
      const { edit, label } = await client.edits.next();
      match(label ?? '', /^Renumber/);
      equal(edit.documentChanges?.length, 1);
      const applied = apply(text, edit);
      equal(applied.text, DRAFT);
      equal(typeof applied.version, 'number');
    });

    it(`${command} says when there is nothing to do`, async () => {
      await client.open(URI, DRAFT);
      equal(await run(command, URI), false);
      match((await client.messages.next()).message, /^There is nothing to renumber/);
      deepEqual(client.edits.unread, []);
    });
  }

  it('says when the text is no resolution', async () => {
    await client.open(URI, NO_RESOLUTION);
    equal(await run('renumberFootnotes', URI), false);
    match((await client.messages.next()).message, /not a resolution/);
  });

  it('says when the edit was refused', async () => {
    client.acceptEdits = false;
    await client.open(URI, MISNUMBERED);
    equal(await run('renumberOperativeParagraphs', URI), false);
    await client.edits.next();
    match((await client.messages.next()).message, /changed while/);
    client.acceptEdits = true;
  });

  it('survives wrong arguments', async () => {
    equal(await run('renumberFootnotes'), false);
    match((await client.logs.next()).message, /penholder\.server\.renumberFootnotes failed/);
    equal(await run('renumberNothing', URI), false);
    match((await client.logs.next()).message, /penholder\.server\.renumberNothing failed/);
  });
});

describe('edits for a client without versions', () => {
  it('are plain changes', async () => {
    const client = await ProtocolClient.start({ capabilities: PLAIN });
    await client.open(URI, FAULTY);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: point(FAULTY, 'cooperate,', 9),
      context: { diagnostics: [], only: ['quickfix'] },
    });
    equal(actions[0]?.edit?.documentChanges, undefined);
    equal(apply(FAULTY, actions[0]?.edit).text, DRAFT);
    await client.stop();
  });
});
