import assert from 'node:assert/strict';
import { service } from '../../server/src/core/service.js';

const draft = (...operative: readonly string[]): string =>
  ['The General Assembly,', 'Recalling its resolution 67/190 of 20 December 2012,', ...operative, ''].join(
    '\n\n',
  );

function fixAll(text: string, options?: Parameters<typeof service.fixAll>[1]) {
  return service.fixAll(service.createDocument(text), options);
}

describe('fixing all', () => {
  it('mends punctuation and numbers together and counts the problems', () => {
    const { text, applied, remaining } = fixAll(
      draft('1. Urges Member States to act,', '4. Invites them to report,', '5. Decides to return to it;'),
    );
    assert.equal(
      text,
      draft('1. Urges Member States to act;', '2. Invites them to report;', '3. Decides to return to it.'),
    );
    assert.equal(applied, 4);
    assert.deepEqual(remaining, []);
  });

  it('leaves what only an unsafe fix could mend, and says so', () => {
    const text = draft('1. Urges Member States to act;', '3. Recalls paragraph 2 above.');
    const { text: after, applied, remaining } = fixAll(text);
    assert.equal(after, text);
    assert.equal(applied, 0);
    assert.deepEqual(
      remaining.map(({ rule }) => rule.id),
      ['operative-number', 'paragraph-reference'],
    );
  });

  it('leaves a fix that would change which paragraphs there are', () => {
    // The line below goes on in small letters: with a comma in place of the full stop it would be joined.
    const lines = [
      'The Security Council,',
      'Welcoming the report of the Secretary-General.\nand its findings,',
    ];
    const text = [...lines, '1. Decides to act,\n'].join('\n\n');
    const { text: after, remaining } = fixAll(text);
    assert.equal(after, text.replace('act,', 'act.'));
    assert.ok(remaining.some(({ rule }) => rule.id === 'preambular-comma'));
  });

  it('leaves rules alone that are off', () => {
    const text = draft('1. Urges Member States to act,', '2. Decides to return to it.');
    const { text: after, remaining } = fixAll(text, { levels: { 'operative-semicolon': 'off' } });
    assert.equal(after, text);
    assert.deepEqual(remaining, []);
  });

  it('changes nothing in a text that is no resolution', () => {
    assert.deepEqual(fixAll('Buy milk,\n'), { text: 'Buy milk,\n', edits: [], applied: 0, remaining: [] });
  });
});
