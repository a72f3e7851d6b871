import assert from 'node:assert/strict';
import { organName } from '../../server/src/core/un/organ-names.js';
import { salesNumbersIn } from '../../server/src/core/un/sales-numbers.js';
import { sessionYears } from '../../server/src/core/un/session-words.js';
import { undocsAddress } from '../../server/src/core/un/undocs.js';
import { fullKnowledge } from '../support/knowledge.js';

describe('the address of a document', () => {
  const rows: readonly (readonly [symbol: string, path: string | null])[] = [
    ['A/RES/64/293', 'A/RES/64/293'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['A/RES/217 A (III)', 'A/RES/217(III)'],
    ['A/RES/2200 (XXI) A', 'A/RES/2200(XXI)'],
    ['A/RES/67/234 B', 'A/RES/67/234B'],
    ['A/76/74-E/2021/54', 'A/76/74'],
    ['A/76/6 (Sect. 29)/Add.1', 'A/76/6(Sect.29)/Add.1'],
    ['CTOC/COP/WG.4/2013/5', 'CTOC/COP/WG.4/2013/5'],
    ['GOV/2020/1', null],
    ['no symbol', null],
    ['', null],
  ];
  for (const [symbol, path] of rows)
    it(symbol, () =>
      assert.equal(undocsAddress(symbol), path === null ? null : `https://undocs.org/en/${path}`),
    );
});

describe('a sales number', () => {
  const rows: readonly (readonly [text: string, ...read: readonly string[]])[] = [
    ['United Nations publication, Sales No. E.16.IV.6.', 'E.16.IV.6: English 2016 social questions 6'],
    [
      '(United Nations publication, Sales No. E.93.I.8 and corrigenda)',
      'E.93.I.8: English 1993 general information and reference 8',
    ],
    ['Sales No. E.02.II.D.12', 'E.02.II.D.12: English 2002 trade, finance and commerce 12'],
    ['Sales No. 19.IV.4', '19.IV.4: null 2019 social questions 4'],
    ['Sales No. E.99.XXV.1', 'E.99.XXV.1: English 1999 null 1'],
    ['Sales No. 12'],
    ['E.16.IV.6'],
  ];
  for (const [text, ...expected] of rows) {
    it(text, () => {
      const found = salesNumbersIn(text);
      assert.deepEqual(
        found.map(
          ({ text: number, language, year, subject, serial }) =>
            `${number}: ${language} ${year} ${subject} ${serial}`,
        ),
        expected,
      );
      for (const { text: number, start, end } of found) assert.equal(text.slice(start, end), number);
    });
  }
});

describe('the years of a session', () => {
  const rows = [
    ['A', 'regular', 68, '2013–2014'],
    ['A', 'special', 27, '2002'],
    ['A', 'special', 99, null],
    ['A', 'emergency', 7, '1980–1982'],
    ['A', 'emergency', 10, 'since 1997'],
    ['A/HRC', 'regular', 23, 'summer of 2013'],
    ['A/HRC', 'special', 1, '2006'],
    ['E/CN.15', 'regular', 20, '2011'],
    ['E/CN.15', 'special', 1, null],
    ['CTOC/COP', 'regular', 6, null],
    ['A', 'regular', 0, null],
  ] as const;
  for (const [organ, kind, number, years] of rows)
    it(`${organ} ${kind} ${number}`, () => assert.equal(sessionYears(organ, kind, number), years));
});

describe('the name of an organ', () => {
  it('is known by its symbol', () => {
    assert.equal(organName('A'), 'General Assembly');
    assert.equal(organName('E/CN.15'), 'Commission on Crime Prevention and Criminal Justice');
    assert.equal(organName('E/ESCAP'), 'Economic and Social Commission for Asia and the Pacific');
    assert.equal(organName(''), null);
    assert.equal(organName('X/Y'), null);
  });
});

describe('what was adopted from a draft or report', () => {
  const { catalogue } = fullKnowledge.facts;
  it('is found by its symbol', () => {
    assert.deepEqual(catalogue.adoptedFrom('A/74/L.14'), ['A/RES/74/10']);
    assert.deepEqual(catalogue.adoptedFrom('A/74/L.14/Add.1'), ['A/RES/74/10']);
    assert.deepEqual(catalogue.adoptedFrom('A/74/396'), ['A/RES/74/135']);
  });
  it('is nothing for other symbols, and for parts of them', () => {
    for (const symbol of ['A/74/L.1', '/74/L.14', 'A/74/PV.38', 'A/RES/74/10', ''])
      assert.ok(!catalogue.adoptedFrom(symbol).includes('A/RES/74/10'), symbol);
  });
});
