import assert from 'node:assert/strict';
import { adoptionPeriod } from '../../server/src/core/un/adoption.js';
import { councilNumbers, councilYear } from '../../server/src/core/un/council-years.js';
import { dateAt, daysIn, isoDate, writtenDate } from '../../server/src/core/un/dates.js';
import { numberAt, type ResolutionNumber } from '../../server/src/core/un/resolution-numbers.js';
import {
  assemblySessionsOn,
  commissionYear,
  humanRightsSeason,
  humanRightsYear,
} from '../../server/src/core/un/session-years.js';
import { ordinalNumber, ordinalWord } from '../../server/src/core/un/sessions.js';

describe('years of the Security Council', () => {
  const rows: readonly (readonly [number, number])[] = [
    [1, 1946],
    [15, 1946],
    [16, 1947],
    [242, 1967],
    [1203, 1998],
    [1325, 2000],
    [1556, 2004],
    [1584, 2005],
    [2140, 2014],
    [2161, 2014],
    [2617, 2021],
    [2618, 2022],
    [2811, 2025],
  ];
  for (const [number, year] of rows)
    it(`${number} is of ${year}`, () => assert.equal(councilYear(number)?.year, year));

  it('does not know where the last year ends', () => {
    assert.deepEqual(councilYear(2812), { year: 2026, orLater: true });
    assert.deepEqual(councilNumbers(2004), { first: 1522, last: 1580 });
    assert.equal(councilNumbers(2026)?.last, null);
    for (const number of [0, -3, 1.5, Number.NaN]) assert.equal(councilYear(number), null);
  });
});

describe('when a number can have been adopted', () => {
  type Row = readonly [organ: string, number: string, fits: readonly string[], misses: readonly string[]];
  const rows: readonly Row[] = [
    ['A', '64/293', ['2009-09-15', '2010-07-30'], ['2009-08-31', '2010-10-01', '2012-07-30']],
    ['A', '217 A (III)', ['1948-12-10', '1949-05-14'], ['1947-12-10', '1950-01-01']],
    ['A', '1 (I)', ['1946-01-24', '1946-12-14'], ['1945-12-31']],
    ['A', 'S-27/2', ['2002-05-10'], ['2003-05-10']],
    ['A', 'ES-10/24', ['1997-04-25', '2024-09-18'], ['1996-12-31']],
    ['A', 'ES-7/2', ['1980-07-29', '1982-04-28'], ['1983-01-01']],
    ['S', '1325 (2000)', ['2000-10-31'], ['2001-10-31']],
    ['E', '2013/41', ['2013-07-25', '2012-11-01'], ['2014-07-25', '2012-06-30']],
    ['E', '2021/2 A', ['2020-09-14'], []],
    ['A/HRC', '8/12', ['2008-06-18'], ['2009-06-18']],
    ['A/HRC', '43/17', ['2020-06-22'], ['2022-06-22']],
    ['A/HRC', 'S-5/1', ['2007-10-02'], ['2008-10-02']],
    ['E/CN.15', '19/1', ['2010-05-21'], ['2011-05-21']],
  ];
  for (const [organ, words, fits, misses] of rows) {
    it(`${organ} ${words}`, () => {
      const period = adoptionPeriod(organ, numberAt(words, 0) as ResolutionNumber);
      assert.ok(period !== null);
      for (const date of fits) assert.ok(period.from <= date && date <= period.to, date);
      for (const date of misses) assert.ok(date < period.from || date > period.to, date);
      assert.match(period.reason(), /\d{4}/);
    });
  }

  it('says nothing where the number or the organ tells nothing', () => {
    for (const [organ, words] of [
      ['', '8/12'],
      ['UNEP/EA', '4/6'],
      ['A', '1915 (ORG-75)'],
      ['S', '1325 (2001)'],
      ['A', 'S-99/1'],
      ['E', '2008 (LX)'],
    ] as const)
      assert.equal(adoptionPeriod(organ, numberAt(words, 0) as ResolutionNumber), null, `${organ} ${words}`);
  });

  it('knows the sessions of a day and the seasons of the Human Rights Council', () => {
    assert.deepEqual(assemblySessionsOn('2013-12-18'), [68]);
    assert.deepEqual(assemblySessionsOn('2013-05-13'), [67]);
    assert.deepEqual(assemblySessionsOn('2013-09-16'), [67, 68]);
    assert.deepEqual([1, 6, 7, 23, 54].map(humanRightsYear), [2006, 2007, 2008, 2013, 2023]);
    assert.deepEqual(
      [52, 53, 54].map((session) => humanRightsSeason(session).name),
      ['spring', 'summer', 'autumn'],
    );
    assert.equal(commissionYear('E/CN.15', 26), 2017);
    assert.equal(commissionYear('E/CN.99', 26), null);
  });
});

describe('dates', () => {
  it('reads a date at exactly its place', () => {
    assert.deepEqual(dateAt('of 18 December 2013,', 3), {
      start: 3,
      end: 19,
      iso: '2013-12-18',
      day: 18,
      month: 12,
      year: 2013,
    });
    for (const words of [
      '18 Decembre 2013',
      '18 December 20134',
      '18  December 2013',
      '118 May 2013',
      '18 December',
    ]) {
      assert.equal(dateAt(words, 0), null, words);
    }
  });

  it('knows which days exist', () => {
    assert.equal(dateAt('31 June 2010', 0)?.iso, null);
    assert.equal(isoDate('held on 29 February 2012'), '2012-02-29');
    assert.equal(isoDate('held on 29 February 2013'), null);
    assert.deepEqual([daysIn(2, 1900), daysIn(2, 2000), daysIn(4, 2013), daysIn(13, 2013)], [28, 29, 30, 0]);
    assert.equal(writtenDate('2013-05-01'), '1 May 2013');
  });

  it('writes and reads ordinals', () => {
    for (let number = 1; number < 100; number++) assert.equal(ordinalNumber(ordinalWord(number)), number);
    assert.equal(ordinalWord(68), 'sixty-eighth');
  });
});
