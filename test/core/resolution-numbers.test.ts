import assert from 'node:assert/strict';
import { romanValue, toRoman } from '../../server/src/core/text/roman.js';
import { numberAt, serialAt } from '../../server/src/core/un/resolution-numbers.js';

type Row = readonly [words: string, form: string, text: string, letters: string, written: string];

describe('numbers of resolutions (table 6.29)', () => {
  const rows: readonly Row[] = [
    ['64/293 of 30 July 2010', 'session', '64/293', '', '64/293'],
    ['31/16 A and B of 1976', 'session', '31/16', 'AB', '31/16 A and B'],
    ['62/63 A to E,', 'session', '62/63', 'AE', '62/63 A to E'],
    ['48/75 A, B and L', 'session', '48/75', 'ABL', '48/75 A, B and L'],
    ['217 A (III) of 10 December 1948', 'roman', '217 (III)', 'A', '217 A (III)'],
    ['1514 (XV)', 'roman', '1514 (XV)', '', '1514 (XV)'],
    ['3201 (S-VI)', 'roman', '3201 (S-VI)', '', '3201 (S-VI)'],
    ['2252 (ES-V)', 'roman', '2252 (ES-V)', '', '2252 (ES-V)'],
    ['1915 (ORG-75)', 'roman', '1915 (ORG-75)', '', '1915 (ORG-75)'],
    ['2008 (LX)', 'roman', '2008 (LX)', '', '2008 (LX)'],
    ['S-27/2 of 10 May 2002', 'special', 'S-27/2', '', 'S-27/2'],
    ['ES-10/24', 'emergency', 'ES-10/24', '', 'ES-10/24'],
    ['1325 (2000) of 31 October 2000', 'council', '1325 (2000)', '', '1325 (2000)'],
    ['2008/33 of 25 July 2008', 'year', '2008/33', '', '2008/33'],
    ['2021/2 A of 14 September 2020', 'year', '2021/2', 'A', '2021/2 A'],
    ['23/5', 'session', '23/5', '', '23/5'],
    ['22/115', 'session', '22/115', '', '22/115'],
  ];
  for (const [words, form, text, letters, written] of rows) {
    it(words, () => {
      const number = numberAt(words, 0);
      assert.ok(number !== null);
      assert.deepEqual(
        [number.form, number.text, number.letters.join(''), words.slice(number.start, number.end)],
        [form, text, letters, written],
      );
      assert.ok(number.regular);
    });
  }

  it('tells that “A to E” is a range', () => {
    assert.equal(numberAt('62/63 A to E', 0)?.range, true);
    assert.equal(numberAt('62/63 A and E', 0)?.range, false);
  });

  const irregular: readonly (readonly [words: string, text: string])[] = [
    ['217A(III)', '217 (III)'],
    ['217 A(III)', '217 (III)'],
    ['217 (III) A', '217 (III)'],
    ['1325(2000)', '1325 (2000)'],
    ['57/270B', '57/270'],
    ['ES- 10/17', 'ES-10/17'],
  ];
  for (const [words, text] of irregular) {
    it(`${words} is read, and told from the regular form`, () => {
      const number = numberAt(words, 0);
      assert.deepEqual([number?.text, number?.regular, number?.end], [text, false, words.length]);
    });
  }

  for (const words of [
    '64/293/1',
    '22/065',
    '1.5',
    '24/7th',
    '0/3',
    '12 (twelve)',
    '7 (VX)',
    'S/27',
    '3000/1 ',
  ]) {
    it(`${words} is none`, () => assert.equal(numberAt(words, 0), null));
  }

  it('the article behind a number is no part of it', () => {
    assert.deepEqual(numberAt('64/293 A high-level meeting', 0)?.letters, []);
    assert.deepEqual(numberAt('64/293 A of 30 July 2010', 0)?.letters, ['A']);
    assert.deepEqual(numberAt('64/293 and A/RES/1', 0)?.letters, []);
  });

  it('reads a bare number of the Security Council, but no thousands', () => {
    assert.equal(serialAt('1325 of 31 October 2000', 0)?.serial, 1325);
    assert.equal(serialAt('1,325 troops', 0), null);
  });

  it('reads and writes roman numerals, and no sham ones', () => {
    for (let value = 1; value < 400; value++) assert.equal(romanValue(toRoman(value)), value);
    for (const sham of ['IIII', 'VX', 'IL', '', 'A']) assert.equal(romanValue(sham), null);
  });
});
