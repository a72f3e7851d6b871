import assert from 'node:assert/strict';
import { sessionsIn } from '../../server/src/core/model/citations/session-mentions.js';
import { type Citation, service } from '../../server/src/core/service.js';
import { seed } from '../support/seeds.js';

/** "A/RES/64/293 2010-07-30 (annex) its": symbol, date (`*` when shared), part and how the organ was found. */
function shown(citation: Citation): string {
  if (!('number' in citation)) return citation.symbol;
  const { symbol, date, part, basis } = citation;
  const dated = date === null ? '' : ` ${date.iso}${date.shared ? '*' : ''}`;
  return `${symbol}${dated}${part === null ? '' : ` (${part.text})`} ${basis}`;
}

function cited(words: string, organ = 'The General Assembly'): string[] {
  const text = `*${organ}*,\n\n${words}\n\n1. *Requests* the Secretary-General to report.\n`;
  const { citations } = service.createDocument(text).resolution;
  for (const { span, text: written } of citations)
    assert.equal(
      text.slice(span.start, span.end).replace(/[\u2011\s]/g, (sign) => (sign === '\u2011' ? '-' : ' ')),
      written,
    );
  return citations.map(shown);
}

describe('citations', () => {
  type Row = readonly [words: string, expected: readonly string[], organ?: string];
  const rows: readonly Row[] = [
    ['Recalling its resolution 64/293 of 30 July 2010,', ['A/RES/64/293 2010-07-30 its']],
    ['Recalling its resolution [64/293](#) of 30 July 2010,', ['A/RES/64/293 2010-07-30 its']],
    [
      'Recalling its resolutions 61/180 of 20 December 2006, 64/178 of 18 December 2009 and 67/190,',
      ['A/RES/61/180 2006-12-20 its', 'A/RES/64/178 2009-12-18 its', 'A/RES/67/190 its'],
    ],
    [
      'Recalling its resolutions 61/245 and 61/246 of 22 December 2006,',
      ['A/RES/61/245 2006-12-22* its', 'A/RES/61/246 2006-12-22 its'],
    ],
    [
      'Recalling its resolutions 55/2, 61/245 and 61/246 of 22 December 2006,',
      ['A/RES/55/2 its', 'A/RES/61/245 2006-12-22* its', 'A/RES/61/246 2006-12-22 its'],
    ],
    [
      'Recalling resolutions 70/262 and 2282 (2016) of 27 April 2016,',
      ['A/RES/70/262 2016-04-27* own', 'S/RES/2282 (2016) 2016-04-27 form'],
    ],
    [
      'Reaffirming General Assembly and Security Council resolutions 60/180 and 1645 (2005) of 20 December 2005,',
      ['A/RES/60/180 2005-12-20* named', 'S/RES/1645 (2005) 2005-12-20 named'],
    ],
    [
      'Recalling Economic and Social Council resolution 2013/41 of 25 July 2013 and Council resolution 2008/33,',
      ['E/RES/2013/41 2013-07-25 named', 'E/RES/2008/33 short'],
    ],
    [
      'Noting Human Rights Council resolutions 23/5 of 13 June 2013 and 8/12,',
      ['A/HRC/RES/23/5 2013-06-13 named', 'A/HRC/RES/8/12 named'],
    ],
    ['Noting that the Human Rights Council, in its resolution 43/1, decided so,', ['A/HRC/RES/43/1 its']],
    ['Noting that, in its resolution 43/1, the Human Rights Council decided so,', ['A/HRC/RES/43/1 named']],
    ['Noting resolution 51/32 of the Human Rights Council,', ['A/HRC/RES/51/32 named']],
    ['Noting resolution 43/1 of 19 June 2020,', ['A/HRC/RES/43/1 2020-06-19 context']],
    ['Recalling its resolution 43/1 of 19 September 1988,', ['A/RES/43/1 1988-09-19 its']],
    ['Recalling General Assembly resolution 70/1,', ['A/RES/70/1 named'], 'The Economic and Social Council'],
    [
      'Recalling that in its resolution 72/228 the Assembly did so,',
      ['A/RES/72/228 named'],
      'The Economic and Social Council',
    ],
    [
      'Recalling its resolution 19/1,',
      ['E/CN.15/RES/19/1 its'],
      'The Commission on Crime Prevention and Criminal Justice',
    ],
    ['Recalling its resolutions 2391 (2017) and 2419,', ['S/RES/2391 (2017) its'], 'The Security Council'],
    [
      'Recalling resolution 2391 and resolutions 2250 and 2419,',
      ['S/RES/2391 (2017) own', 'S/RES/2250 (2015) context', 'S/RES/2419 (2018) context'],
      'The Security Council',
    ],
    [
      'Recalling section III, paragraph 3, of its resolution 61/275,',
      ['A/RES/61/275 (section III, paragraph 3) its'],
    ],
    [
      'Recalling the annex to its resolution 60/251 and annex I to its resolution 69/283,',
      ['A/RES/60/251 (annex) its', 'A/RES/69/283 (annex I) its'],
    ],
    [
      'Recalling its resolution 69/313, annex, and resolution 52/214, sect. C, para. 3,',
      ['A/RES/69/313 (annex) its', 'A/RES/52/214 (sect. C, para. 3) context'],
    ],
    ['Recalling its resolutions 62/63 A and B of 6 December 2007,', ['A/RES/62/63 2007-12-06 its']],
    ['Recalling its resolution 217 A (III) of 10 December 1948,', ['A/RES/217 A (III) 1948-12-10 its']],
    ['Recalling Economic and Social Council resolution 1503 (XLVIII),', ['E/RES/1503 (XLVIII) named']],
    [
      'Recalling its decision 65/560 and its resolution ES\u201110/24,',
      ['A/DEC/65/560 its', 'A/RES/ES-10/24 its'],
    ],
    [
      'Recalling its resolutions 74/270 of 2 April 2020, entitled “Global solidarity”, 74/274 of 20 April 2020 on access, and 75/1,',
      ['A/RES/74/270 2020-04-02 its', 'A/RES/74/274 2020-04-20 its', 'A/RES/75/1 its'],
    ],
    [
      'Recalling its resolutions 46/152 of 18 December 1991, 1992/22 of 30 July 1992, entitled “Implementation of resolution 46/152 and others”, and 56/119 of 19 December 2001,',
      [
        'A/RES/46/152 1991-12-18 its',
        'E/RES/1992/22 1992-07-30 form',
        'A/RES/46/152 own',
        'A/RES/56/119 2001-12-19 its',
      ],
    ],
    ['Recalling United Nations Environment Assembly resolution 4/6,', ['UNEP/EA.4/Res.6 named']],
    [
      'Noting the Conference of the Parties to the United Nations Convention against Transnational Organized Crime, in particular its decision 4/4,',
      ['CTOC/COP/DEC/4/4 form'],
    ],
    [
      'Taking note of resolution 8/12 of 20 December 2019 on corruption,',
      ['resolution 8/12 2019-12-20 context'],
    ],
    ['Noting laws such as Act No. 22/065 of 26 December 2022, the 24/7 service and HIV/AIDS,', []],
    [
      'Noting A/68/127, CTOC/COP/WG.4/2013/5 and A/76/6 (Sect. 29)/Add.1,',
      ['A/68/127', 'CTOC/COP/WG.4/2013/5', 'A/76/6 (Sect. 29)/Add.1'],
    ],
    ['Noting the letter (S/2023/1) and A/76/74-E/2021/54.', ['S/2023/1', 'A/76/74-E/2021/54']],
    [
      'Reaffirming paragraphs 2 and 5 (a) above and paragraph 3 of the present resolution,',
      ['paragraph 2', 'paragraph 5 (a)', 'paragraph 3'],
    ],
    ['Reaffirming paragraphs 3 (a) (ii) and (b) below,', ['paragraph 3 (a) (ii)', 'paragraph 3 (a) (b)']],
    ['Reaffirming paragraph 12 of the report and paragraph 3 bis above,', ['paragraph 3 bis']],
  ];
  for (const [words, expected, organ] of rows)
    it(words, () => assert.deepEqual(cited(words, organ), expected));

  it('reads treaties with several volumes and numbers, and those of the League of Nations', () => {
    const notes = [
      'United Nations, *Treaty Series*, vol. 2225, No. 39574.',
      'Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.',
      'Ibid., vol. 75, Nos. 970–973.',
      'Ibid., vol. 1125, Nos. 17512 and 17513.',
      'League of Nations, *Treaty Series*, vol. XCIV, No. 2138.',
    ];
    const marks = notes.map((_, at) => `[^${at + 1}]`).join(',');
    const texts = notes.map((note, at) => `[^${at + 1}]: ${note}`).join('\n\n');
    const text = `*The General Assembly*,\n\n*Recalling* treaties,${marks}\n\n1. *Acts*.\n\n${texts}\n`;
    const found = service.createDocument(text).resolution.citations;
    assert.deepEqual(
      found.map((one) =>
        one.kind === 'treaty' ? [one.symbol, one.volumes.join(' '), one.numbers.join(' ')] : [],
      ),
      [
        ['UNTS 2225 No. 39574', '2225', '39574'],
        ['UNTS 2225 No. 39574', '2225 2237 2241 2326', '39574'],
        ['UNTS 75 No. 970', '75', '970 973'],
        ['UNTS 1125 No. 17512', '1125', '17512 17513'],
        ['LNTS XCIV No. 2138', 'XCIV', '2138'],
      ],
    );
  });

  it('goes on with the series of the note before where a note has “Ibid.”', () => {
    const notes = ['League of Nations, *Treaty Series*, vol. 94, No. 2138.', 'Ibid., vol. 101, No. 2303.'];
    const text = `*The General Assembly*,\n\n*Recalling* it[^1] and it,[^2]\n\n1. *Acts*.\n\n${notes.map((note, at) => `[^${at + 1}]: ${note}`).join('\n\n')}\n`;
    assert.deepEqual(
      service.createDocument(text).resolution.citations.map(({ symbol }) => symbol),
      ['LNTS 94 No. 2138', 'LNTS 101 No. 2303'],
    );
  });

  it('reads publications by their sales numbers', () => {
    const text =
      '*The General Assembly*,\n\n*Welcoming* the report,[^1]\n\n1. *Acts*.\n\n[^1]: United Nations publication, Sales No. E.16.IV.6.\n';
    const [publication] = service.createDocument(text).resolution.citations;
    assert.ok(publication?.kind === 'publication');
    assert.equal(publication.symbol, 'Sales No. E.16.IV.6');
    assert.equal(text.slice(publication.span.start, publication.span.end), 'E.16.IV.6');
  });

  it('says of a number in which list it stands, and behind which word', () => {
    const text =
      '*The General Assembly*,\n\nRecalling its resolutions 61/180, 64/178 and 67/190,\n\n1. *Acts*.\n';
    const [first, , last] = service.createDocument(text).resolution.citations;
    assert.ok(first !== undefined && 'number' in first && last !== undefined && 'number' in last);
    assert.equal(first.list, last.list);
    assert.equal(first.list.entries.length, 3);
    assert.ok(first.list.keyword?.plural);
  });

  it('reads across a page end, a line end and a note mark', () => {
    const text =
      '*The General Assembly*,\n\n*Recalling* its resolutions 61/180 of 20 December 2006,<sup>1</sup> 64/178 of 18 December 2009\nand all\n\n---\n\n<sup>1</sup> Resolution 55/2.\n\nthe others, including resolution 67/190 of 20 December 2012,\n\n1. *Requests* a report.\n';
    assert.deepEqual(service.createDocument(text).resolution.citations.map(shown), [
      'A/RES/61/180 2006-12-20 its',
      'A/RES/64/178 2009-12-18 its',
      'A/RES/55/2 own',
      'A/RES/67/190 2012-12-20 context',
    ]);
  });

  it('knows whose text an annex quotes', () => {
    const text =
      '*The Economic and Social Council*,\n\n*Recalling* its resolution 2020/1,\n\n1. *Endorses* the text.\n\nAnnex\n\nThe Economic and Social Commission for Asia and the Pacific,\n\nRecalling its resolution 73/1 of 19 May 2017,\n';
    assert.deepEqual(service.createDocument(text).resolution.citations.map(shown), [
      'E/RES/2020/1 its',
      'E/ESCAP/RES/73/1 2017-05-19 its',
    ]);
  });

  it('reads the report in the line under “Resolution adopted”', () => {
    const symbols = service.createDocument(seed('001').text).resolution.citations.map(({ symbol }) => symbol);
    assert.ok(symbols.includes('A/68/457'));
  });
});

describe('sessions', () => {
  const rows: readonly (readonly [words: string, own: string, expected: readonly string[]])[] = [
    ['at its sixty-ninth session', 'A', ['69 regular A']],
    ['the General Assembly at its seventy-second session', 'E', ['72 regular A']],
    ['the twentieth session of the Human Rights Council', 'A', ['20 regular A/HRC']],
    ['the tenth emergency special session of the General Assembly', 'A', ['10 emergency A']],
    ['its twenty-seventh special session', 'A', ['27 special A']],
    ['the 69th session of the Conference of the Parties to the Convention', 'A', ['69 regular A']],
    ['a session, the next session and the opening session', 'A', []],
  ];
  for (const [words, own, expected] of rows) {
    it(words, () => {
      const found = sessionsIn(words, own);
      assert.deepEqual(
        found.map(({ number, kind, organ }) => `${number} ${kind} ${organ}`),
        expected,
      );
    });
  }
});

describe('the citations of the seeds', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    '000': [
      'A/RES/64/293 2010-07-30 its',
      'A/RES/67/190 2012-12-20 its',
      'E/RES/2013/41 2013-07-25 named',
      'A/RES/55/67 own',
      'A/RES/58/137 own',
      'A/RES/59/166 own',
      'A/RES/61/144 own',
      'A/RES/61/180 own',
      'A/RES/63/156 own',
      'A/RES/63/194 own',
      'A/RES/64/178 own',
      'A/RES/59/156 2004-12-20 its',
      'A/HRC/RES/8/12 2008-06-18 named',
    ],
    '001': [
      'A/68/457',
      'A/RES/64/293 2010-07-30 its',
      'A/RES/61/180 2006-12-20 its',
      'A/RES/64/178 2009-12-18 its',
      'A/RES/67/190 2012-12-20 its',
      'E/RES/2013/41 2013-07-25 named',
      'A/HRC/RES/23/5 2013-06-13 named',
      'A/RES/59/156 2004-12-20 its',
      'A/RES/53/199 1998-12-15 its',
      'A/RES/61/185 2006-12-20 its',
      'E/RES/1980/67 1980-07-25 named',
      'A/RES/55/2 own',
      'A/RES/60/1 own',
      'A/RES/65/1 own',
      'UNTS 2225 No. 39574',
      'UNTS 2237 No. 39574',
      'UNTS 2171 No. 27531',
      'UNTS 266 No. 3822',
      'A/RES/55/67 own',
      'A/RES/58/137 own',
      'A/RES/59/166 own',
      'A/RES/61/144 own',
      'A/RES/63/156 own',
      'A/RES/63/194 own',
      'A/68/53',
      'A/RES/68/4 own',
      'E/2002/68/Add.1',
      'A/HRC/23/48',
      'A/68/127',
      'CTOC/COP/2012/15',
      'CTOC/COP/WG.4/2013/5',
    ],
    '002': [
      'A/RES/63/194 2008-12-18 its',
      'E/RES/2008/33 2008-07-25 named',
      'A/RES/55/67 own',
      'A/RES/58/137 own',
      'A/RES/59/166 own',
      'A/RES/61/144 own',
      'A/RES/61/180 own',
      'A/RES/63/156 own',
      'A/RES/63/194 context',
      'E/RES/2003/20 named',
      'A/HRC/11/3',
      'UNTS 2225 No. 39574',
      'UNTS 2237 No. 39574',
      'UNTS 2171 No. 27531',
      'UNTS 266 No. 3822',
      'CTOC/COP/DEC/4/4 form',
      'A/RES/55/2 own',
      'A/RES/60/1 own',
      'A/64/290',
      'A/64/130',
      'CTOC/COP/2008/19',
      'CTOC/COP/WG.4/2009/2',
      'UNTS 1249 No. 20378',
    ],
    '003': [
      'A/RES/64/293 2010-07-30 its',
      'UNTS 2225 No. 39574',
      'UNTS 2237 No. 39574',
      'A/71/119',
      'A/RES/68/192 2013-12-18 its',
      'A/RES/70/179 2015-12-17 its',
      'A/RES/68/192 its',
      'A/RES/70/1 named',
      'A/RES/64/293 named',
      'A/RES/71/287 2017-05-04 named',
      'A/RES/64/293 its',
      'Sales No. E.16.IV.6',
    ],
    '004': [
      'A/RES/61/180 2006-12-20 context',
      'A/RES/63/156 2008-12-18 context',
      'A/RES/63/194 2008-12-18 context',
      'A/RES/64/137 2009-12-18 context',
      'A/RES/64/178 2009-12-18 context',
      'E/RES/2008/33 2008-07-25 named',
      'E/RES/2006/27 2006-07-27 context',
      'E/CN.15/RES/19/4 2010-05-21 its',
      'E/CN.15/RES/19/1 2010-05-21* its',
      'E/CN.15/RES/19/2 2010-05-21 its',
      'A/RES/64/293 named',
      'UNTS 2225 No. 39574',
      'UNTS 2237 No. 39574',
      'E/CN.15/2006/10',
      'E/CN.15/RES/19/1 2010-05-21 (paragraph 4) named',
      'A/RES/64/293 named',
    ],
  };
  for (const [name, symbols] of Object.entries(expected)) {
    it(name, () =>
      assert.deepEqual(service.createDocument(seed(name).text).resolution.citations.map(shown), symbols),
    );
  }
});
