import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { adoptionDays } from '../../server/src/core/un/adoption.js';
import { Catalogue } from '../../server/src/core/un/catalogue.js';
import { numberAt } from '../../server/src/core/un/resolution-numbers.js';

const catalogue = new Catalogue(readFileSync('server/data/catalogue/resolutions.tsv', 'utf8'));

describe('the catalogue of resolutions', () => {
  it('knows some 18,000 texts', () => assert.ok(catalogue.size > 17_000));

  it('knows all of a recent text', () =>
    assert.deepEqual(catalogue.find('A/RES/74/10'), {
      symbol: 'A/RES/74/10',
      title: 'Committee on the Exercise of the Inalienable Rights of the Palestinian People',
      titleKind: 'title',
      titleSource: 'official text',
      date: '2019-12-03',
      dateSource: 'official',
      agendaItem: '35',
      committee: 'plenary',
      draft: 'A/74/L.14 and A/74/L.14/Add.1',
      meeting: 'A/74/PV.38',
      vote: { kind: 'recorded', inFavour: 92, against: 13, abstaining: 61 },
    }));

  it('says that the Security Council has subjects, not titles', () => {
    const found = catalogue.find('S/RES/1325 (2000)');
    assert.equal(found?.title, 'Women and peace and security');
    assert.equal(found?.titleKind, 'subject');
    assert.deepEqual(found?.vote, { kind: 'unanimous' });
  });

  it('knows old numbers and lettered parts', () => {
    assert.equal(catalogue.find('A/RES/217 A (III)')?.date, '1948-12-10');
    assert.equal(catalogue.find('A/RES/38/58 B')?.title, 'Question of Palestine');
  });

  it('answers null for what it does not know', () => {
    assert.equal(catalogue.find('A/RES/999/1'), null);
    assert.equal(catalogue.titleOf('A/RES/999/1'), null);
  });

  it('has no date that a number contradicts', () => {
    const wrong: string[] = [];
    catalogue.forEach((symbol, _, date) => {
      const [, organ = '', number = ''] = /^(.+)\/(?:RES|DEC)\/(.+)$/.exec(symbol) ?? [];
      const read = numberAt(number, 0);
      const days = read === null ? null : adoptionDays(organ, read);
      if (days !== null && date !== '' && (date < days.from || date > days.to)) wrong.push(symbol);
    });
    assert.deepEqual(wrong, []);
  });

  it('gives titles alone', () => {
    for (const symbol of ['A/RES/64/293', 'A/RES/70/1', 'S/PRST/2020/1'])
      assert.equal(catalogue.titleOf(symbol), catalogue.find(symbol)?.title);
  });
});
