import assert from 'node:assert/strict';
import { parseSymbol } from '../../server/src/core/un/symbols.js';

describe('document symbols are taken apart (grammar 7.1)', () => {
  type Row = readonly [symbol: string, ...components: string[]];
  const rows: readonly Row[] = [
    [
      'A/68/457',
      'organ General Assembly',
      'session sixty-eighth session of the Assembly, 2013–2014',
      'serial No. 457',
    ],
    [
      'A/C.3/68/L.20',
      'organ General Assembly',
      'body Third Committee (Social, Humanitarian and Cultural)',
      'session sixty-eighth session of the Assembly, 2013–2014',
      'nature limited distribution, usually a draft, No. 20',
    ],
    [
      'CTOC/COP/WG.4/2013/5',
      'organ United Nations Convention against Transnational Organized Crime',
      'body Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      'body Working Group on Trafficking in Persons',
      'year the year 2013',
      'serial No. 5',
    ],
    [
      'E/CN.15/2017/L.6/Rev.1',
      'organ Economic and Social Council',
      'body Commission on Crime Prevention and Criminal Justice',
      'year the year 2017',
      'nature limited distribution, usually a draft, No. 6',
      'modifier revision 1, which replaces the text before it',
    ],
    [
      'A/HRC/23/48',
      'organ General Assembly',
      'body Human Rights Council',
      'session twenty-third session of the Council, in 2013',
      'serial No. 48',
    ],
    [
      'S/RES/1325 (2000)',
      'organ Security Council',
      'nature resolution',
      'serial No. 1325, of 2000',
      'year adopted in 2000',
    ],
    ['A/ES-10/24', 'organ General Assembly', 'session tenth emergency special session', 'serial No. 24'],
    ['A/2170', 'organ General Assembly', 'serial No. 2170'],
    [
      'A/CONF.157/24 (Part I)',
      'organ General Assembly',
      'body conference No. 157',
      'serial No. 24',
      'part Part I',
    ],
    [
      'ST/SGB/2019/8',
      'organ United Nations Secretariat',
      'body Secretary-General’s bulletin',
      'year the year 2019',
      'serial No. 8',
    ],
    [
      'A/76/74-E/2021/54',
      'organ General Assembly',
      'session seventy-sixth session of the Assembly, 2021–2022',
      'serial No. 74',
      'organ Economic and Social Council',
      'year the year 2021',
      'serial No. 54',
    ],
    [
      'ICCD/COP(9)/18/Add.1',
      'organ United Nations Convention to Combat Desertification',
      'body conference of the parties',
      'part 9',
      'serial No. 18',
      'modifier addendum 1',
    ],
  ];
  for (const [symbol, ...expected] of rows) {
    it(symbol, () => {
      const read = parseSymbol(symbol);
      assert.deepEqual(
        read?.components.map(({ kind, meaning }) => `${kind} ${meaning}`),
        expected,
      );
      assert.equal(read?.proper, symbol);
      for (const { start, end, text } of read?.components ?? []) assert.equal(symbol.slice(start, end), text);
    });
  }

  const series: readonly (readonly [string, string, string, number])[] = [
    ['A/RES/64/293', 'resolution', 'A', 64],
    ['A/HRC/RES/23/5', 'resolution', 'A/HRC', 23],
    ['A/HRC/DEC/22/115', 'decision', 'A/HRC', 22],
    ['S/PRST/2021/13', 'statement', 'S', 2021],
    ['A/C.3/68/L.20', 'draft', 'A', 68],
    ['A/68/PV.70', 'record', 'A', 68],
    ['A/HRC/11/3', 'document', 'A/HRC', 11],
  ];
  for (const [symbol, kind, organ, session] of series) {
    it(`${symbol} is of the series ${kind}`, () => {
      const read = parseSymbol(symbol);
      assert.deepEqual([read?.series, read?.organ, read?.session], [kind, organ, session]);
    });
  }

  const improper: readonly (readonly [string, string])[] = [
    ['a/c.3/68/l.20', 'A/C.3/68/L.20'],
    ['A/C.3/68/L20', 'A/C.3/68/L.20'],
    ['A/68/L.15/REV.1', 'A/68/L.15/Rev.1'],
    ['S/RES/1325(2000)', 'S/RES/1325 (2000)'],
    ['A/CONF.157/24(Part I)', 'A/CONF.157/24 (Part I)'],
    ['A/res/64/293', 'A/RES/64/293'],
  ];
  for (const [written, proper] of improper) {
    it(`${written} should be ${proper}`, () => assert.equal(parseSymbol(written)?.proper, proper));
  }

  for (const words of ['', 'HIV/AIDS', 'and/or', 'X/12', 'A', '64/293', '/', 'A/'.repeat(300)]) {
    it(`“${words.slice(0, 20)}” does not throw`, () => void parseSymbol(words));
  }
});
