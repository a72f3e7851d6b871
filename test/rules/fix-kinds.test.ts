import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { parseFixture } from '../support/fixture.js';

const folder = join(process.cwd(), 'test/rules');

/** The kind of the preferred fix of each finding of `rule`. */
function kinds(text: string, rule: string): (string | undefined)[] {
  return service
    .diagnose(service.createDocument(text), { facts })
    .filter((finding) => finding.rule.id === rule)
    .map((finding) => finding.fixes?.()[0]?.kind);
}

function fixture(path: string): string {
  return parseFixture(readFileSync(join(folder, path), 'utf8')).text;
}

const paragraphs = (...operative: string[]): string =>
  ['The General Assembly,', 'Recalling its resolution 67/190,', ...operative].join('\n\n');

describe('kinds of fixes', () => {
  for (const { id, fix } of service.rules) {
    it(`${id} offers no surer fix than it says`, () => {
      if (fix === 'safe') return;
      const files = readdirSync(join(folder, id)).filter((file) =>
        /^invalid-.*(?<!\.fixed)\.txt$/.test(file),
      );
      for (const file of files) assert.ok(!kinds(fixture(`${id}/${file}`), id).includes('safe'), file);
    });
  }

  it('renumbering paragraphs is safe, unless a paragraph that is gone is still referred to', () => {
    const rule = 'operative-number';
    assert.deepEqual(kinds(fixture(`${rule}/invalid-gap.txt`), rule), ['safe']);
    assert.deepEqual(kinds(fixture(`${rule}/invalid-missing-paragraph-cited.txt`), rule), ['unsafe']);
  });

  it('renumbering subparagraphs is safe, unless the text refers to one', () => {
    const rule = 'subparagraph-label';
    const list = ['1. Invites Member States:', '(a) To act;', '(c) To report;'];
    const plain = paragraphs(...list, '2. Recalls paragraph 4 (c) of resolution 61/180.');
    const citing = paragraphs(...list, '2. Requests a report on paragraph 1 (c) above.');
    assert.deepEqual(kinds(plain, rule), ['safe']);
    assert.deepEqual(kinds(citing, rule), ['unsafe']);
  });

  it('renumbering notes is safe, unless an “Ibid.” may change places', () => {
    const rule = 'footnote-order';
    const native = fixture(`${rule}/invalid-native-swapped.txt`);
    assert.deepEqual(kinds(native, rule), ['safe']);
    assert.deepEqual(kinds(native.replace('[^2]: United Nations, *Treaty Series*', '[^2]: Ibid.'), rule), [
      'unsafe',
    ]);
  });

  it('removing a repeated note is safe only where both say the same', () => {
    const rule = 'footnote-duplicate';
    assert.deepEqual(kinds(fixture(`${rule}/invalid-native-same-text.txt`), rule), ['safe']);
    assert.deepEqual(kinds(fixture(`${rule}/invalid-glued-tabs.txt`), rule), ['unsafe']);
  });
});
