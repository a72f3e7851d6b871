import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { ProtocolClient } from './protocol-client.js';
import { FAULTY } from './samples.js';

const URI = 'file:///draft.unres';

describe('settings', () => {
  let client: ProtocolClient;
  beforeEach(async () => {
    client = await ProtocolClient.start();
    equal(await client.registrations.next(), 'workspace/didChangeConfiguration');
    await client.open(URI, FAULTY);
  });
  afterEach(() => client.stop());

  it('give a rule another level, at once and with a new result id', async () => {
    const { resultId } = await client.pullFull(URI);
    await client.configure({ rules: { 'operative-semicolon': 'hint' } });
    await client.refreshes.next();
    const report = await client.pull(URI, resultId);
    ok(report.kind === 'full');
    deepEqual(
      report.items.map(({ severity }) => severity),
      [DiagnosticSeverity.Hint],
    );
  });

  it('turn a rule off', async () => {
    await client.configure({ rules: { 'operative-semicolon': 'off' } });
    await client.refreshes.next();
    deepEqual((await client.pullFull(URI)).items, []);
  });

  it('name a rule that does not exist only once', async () => {
    await client.configure({ rules: { 'no-such-rule': 'off' } });
    await client.refreshes.next();
    await client.pullFull(URI);
    match((await client.messages.next()).message, /There is no rule “no-such-rule”/);
    await client.open('file:///other.unres', FAULTY);
    await client.pullFull('file:///other.unres');
    deepEqual(client.messages.unread, []);
  });

  for (const [what, settings, message] of [
    ['a level', { rules: { 'operative-semicolon': 'loud' } }, /“loud” is no level/],
    ['a profile', { profile: 'parliament' }, /“parliament” is no profile/],
  ] as const) {
    it(`survive ${what} that does not exist`, async () => {
      await client.configure(settings);
      await client.refreshes.next();
      equal((await client.pullFull(URI)).items.length, 1);
      match((await client.messages.next()).message, message);
    });
  }

  for (const settings of [
    null,
    1,
    'x',
    [],
    { rules: null },
    { rules: ['x'] },
    { rules: 'x', profile: null },
  ]) {
    it(`survive ${JSON.stringify(settings)}`, async () => {
      await client.configure(settings);
      await client.refreshes.next();
      equal((await client.pullFull(URI)).items.length, 1);
    });
  }
});
