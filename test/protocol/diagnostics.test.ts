import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { PLAIN, ProtocolClient } from './protocol-client.js';
import { DRAFT, FAULTY, longDraft, NO_RESOLUTION, positionOf } from './samples.js';

const URI = 'file:///draft.unres';

describe('diagnostics by pull', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start({ initializationOptions: { rulePages: true } });
  });
  after(() => client.stop());
  afterEach(() => client.close(URI));

  it('say what, where and by which rule', async () => {
    await client.open(URI, FAULTY);
    const { items } = await client.pullFull(URI);
    equal(items.length, 1);
    const [item] = items;
    equal(item?.source, 'penholder');
    equal(item?.code, 'operative-semicolon');
    equal(item?.severity, DiagnosticSeverity.Warning);
    deepEqual(item?.range.start, positionOf(FAULTY, 'cooperate,', 'cooperate'.length));
    deepEqual(item?.data, { rule: 'operative-semicolon', fix: 'safe' });
    deepEqual(item?.codeDescription, { href: 'penholder:/rules/operative-semicolon.md' });
  });

  it('are unchanged while nothing changes', async () => {
    await client.open(URI, FAULTY);
    const { resultId } = await client.pullFull(URI);
    deepEqual(await client.pull(URI, resultId), { kind: 'unchanged', resultId });
  });

  it('change with an edit', async () => {
    await client.open(URI, FAULTY);
    const { resultId } = await client.pullFull(URI);
    const start = positionOf(FAULTY, 'cooperate,', 'cooperate'.length);
    const end = { line: start.line, character: start.character + 1 };
    await client.change(URI, [{ range: { start, end }, text: ';' }]);
    const report = await client.pull(URI, resultId);
    equal(report.kind, 'full');
    notEqual(report.resultId, resultId);
    deepEqual(report.kind === 'full' && report.items, []);
  });

  it('of a document opened again are never taken for those of before', async () => {
    await client.open(URI, FAULTY);
    const { resultId } = await client.pullFull(URI);
    await client.close(URI);
    await client.open(URI, DRAFT);
    equal((await client.pull(URI, resultId)).kind, 'full');
  });

  it('are none for a document that is not open', async () => {
    deepEqual((await client.pullFull('file:///elsewhere.unres')).items, []);
  });

  for (const [what, text] of [
    ['text that is no resolution', NO_RESOLUTION],
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['binary data', FAULTY.replaceAll(' ', '\u0000')],
  ] as const) {
    it(`are none for ${what}`, async () => {
      await client.open(URI, text);
      deepEqual((await client.pullFull(URI)).items, []);
    });
  }

  it('are one, at the first line, for a file that is too large', async () => {
    await client.open(URI, longDraft(200_000));
    const { items } = await client.pullFull(URI);
    equal(items.length, 1);
    equal(items[0]?.severity, DiagnosticSeverity.Information);
    equal(items[0]?.range.start.line, 0);
    match(
      String(items[0]?.message),
      /^This file is larger than Penholder reads \(1\d\.\d million characters/,
    );
  });
});

describe('diagnostics of a client that shows no pages', () => {
  it('have no link', async () => {
    const client = await ProtocolClient.start();
    await client.open(URI, FAULTY);
    equal((await client.pullFull(URI)).items[0]?.codeDescription, undefined);
    await client.stop();
  });
});

describe('diagnostics by push', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start({ capabilities: PLAIN });
  });
  after(() => client.stop());

  it('come on opening, follow an edit and go on closing', async () => {
    await client.open(URI, FAULTY);
    equal((await client.published.next()).diagnostics.length, 1);
    const version = await client.change(URI, [{ text: DRAFT }]);
    deepEqual(await client.published.next(), { uri: URI, version, diagnostics: [] });
    await client.close(URI);
    deepEqual(await client.published.next(), { uri: URI, diagnostics: [] });
  });

  it('follow settings that the client sends', async () => {
    await client.open(URI, FAULTY);
    await client.published.next();
    await client.configure({ rules: { 'operative-semicolon': 'off' } });
    deepEqual((await client.published.next()).diagnostics, []);
    await client.configure(null);
    equal((await client.published.next()).diagnostics.length, 1);
    await client.close(URI);
    await client.published.next();
  });

  it('have no version of before an edit that came meanwhile', async () => {
    const text = longDraft(999);
    await client.open(URI, text);
    const first = await client.change(URI, [{ text: `${text}\n` }]);
    const last = await client.change(URI, [{ text: DRAFT }]);
    ok(first < last);
    const { diagnostics } = await client.published.next(({ version }) => version === last);
    deepEqual(diagnostics, []);
    await client.close(URI);
    await client.published.next(({ version }) => version === undefined);
  });
});
