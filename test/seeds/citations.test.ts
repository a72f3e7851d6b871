import assert from 'node:assert/strict';
import { type ResolutionDocument, service } from '../../server/src/core/service.js';
import { fullKnowledge } from '../support/knowledge.js';
import { seed } from '../support/seeds.js';

/**
 * Every citation of the five reference documents, read off the printed texts. `at` holds enough of the words round it
 * to be found, with the cited number or symbol between bars; `says` is what its hover has to say: symbol or name, date,
 * title.
 */
type Row = readonly [at: string, ...says: readonly string[]];

const GLOBAL_PLAN = 'United Nations Global Plan of Action to Combat Trafficking in Persons';
const IMPROVING = 'Improving the coordination of efforts against trafficking in persons';
const ORGANS_TAKEN = 'Preventing, combating and punishing trafficking in human organs';
const STRENGTHENING =
  'Strengthening international cooperation in preventing and combating trafficking in persons and protecting victims of such trafficking';
const WOMEN_AND_GIRLS = 'Trafficking in women and girls';
const CONVENTION = 'United Nations Convention against Transnational Organized Crime';
const PROTOCOL =
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime';
const SALE_OF_CHILDREN =
  'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography';
const SLAVERY =
  'Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery';
const PARTIES =
  'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const COMMISSION = 'Commission on Crime Prevention and Criminal Justice';

/** Where nobody here knows a title, the number is explained and the catalogue's gap admitted. */
const UNKNOWN = 'Penholder’s catalogue does not hold this';
/** What only another text dates. */
const DATED = 'dated so in one text of the United Nations';

const rows: Readonly<Record<string, readonly Row[]>> = {
  '000': [
    ['in its resolution [|64/293|](#) of 30 July 2010', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
    ['its resolution [|67/190|](#) of 20 December 2012', 'A/RES/67/190', '20 December 2012', IMPROVING],
    [
      'resolution |2013/41| of 25 July 2013',
      'E/RES/2013/41',
      '25 July 2013',
      `Implementation of the ${GLOBAL_PLAN}`,
    ],
    [
      'Resolutions |55/67|,',
      'A/RES/55/67',
      'fifty-fifth session of the General Assembly (2000–2001)',
      UNKNOWN,
    ],
    ['55/67, |58/137|,', 'A/RES/58/137', '22 December 2003', STRENGTHENING],
    ['58/137, |59/166|,', 'A/RES/59/166', 'fifty-ninth session of the General Assembly (2004–2005)', UNKNOWN],
    ['59/166, |61/144|,', 'A/RES/61/144', '19 December 2006', WOMEN_AND_GIRLS],
    ['61/144, |61/180|,', 'A/RES/61/180', '20 December 2006', IMPROVING],
    ['61/180, |63/156|,', 'A/RES/63/156', '18 December 2008', DATED],
    ['63/156, |63/194| and', 'A/RES/63/194', '18 December 2008', IMPROVING],
    ['63/194 and |64/178|.', 'A/RES/64/178', '18 December 2009', IMPROVING],
    ['its resolution [|59/156|](#) of 20 December 2004', 'A/RES/59/156', '20 December 2004', ORGANS_TAKEN],
    [
      'resolution |8/12| of 18 June 2008',
      'A/HRC/RES/8/12',
      '18 June 2008',
      'eighth session of the Human Rights Council',
      DATED,
    ],
  ],
  '001': [
    [
      'Third Committee (|A/68/457|)',
      'A/68/457',
      'Sixty-eighth session of the Assembly, 2013–2014',
      'No. 457',
    ],
    ['in its resolution |64/293| of 30 July 2010', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
    ['its resolutions |61/180| of', 'A/RES/61/180', '20 December 2006', IMPROVING],
    ['2006, |64/178| of 18', 'A/RES/64/178', '18 December 2009', IMPROVING],
    ['2009 and |67/190| of', 'A/RES/67/190', '20 December 2012', IMPROVING],
    ['resolution |2013/41| of', 'E/RES/2013/41', '25 July 2013', `Implementation of the ${GLOBAL_PLAN}`],
    [
      'resolution |23/5| of 13 June 2013',
      'A/HRC/RES/23/5',
      '13 June 2013',
      'Trafficking in persons, especially women and children: efforts to combat human trafficking in supply chains of businesses',
      'twenty-third session of the Human Rights Council (summer of 2013)',
    ],
    ['its resolution |59/156| of', 'A/RES/59/156', '20 December 2004', ORGANS_TAKEN],
    [
      'its resolutions |53/199| of',
      'A/RES/53/199',
      '15 December 1998',
      'Proclamation of international years',
    ],
    ['1998 and |61/185| of', 'A/RES/61/185', '20 December 2006', 'Proclamation of international years'],
    ['resolution |1980/67| of', 'E/RES/1980/67', '25 July 1980', 'International years and anniversaries'],
    ['1 Resolution |55/2|.', 'A/RES/55/2', '8 September 2000', 'United Nations Millennium Declaration'],
    ['2 Resolution |60/1|.', 'A/RES/60/1', '16 September 2005', '2005 World Summit Outcome'],
    [
      '3 Resolution |65/1|.',
      'A/RES/65/1',
      '22 September 2010',
      'Keeping the promise: united to achieve the Millennium Development Goals',
    ],
    ['Series, |vol. 2225, No. 39574|.', CONVENTION, 'volume 2225, No. 39574'],
    ['5 Ibid., |vol. 2237, No. 39574|.', PROTOCOL, 'United Nations, Treaty Series, volume 2237, No. 39574'],
    ['6 Ibid., |vol. 2171, No. 27531|.', SALE_OF_CHILDREN, 'volume 2171, No. 27531'],
    ['7 Ibid., |vol. 266, No. 3822|.', SLAVERY, 'volume 266, No. 3822'],
    ['8 Resolutions |55/67|,', 'A/RES/55/67', UNKNOWN],
    ['8 Resolutions 55/67, |58/137|,', 'A/RES/58/137', '22 December 2003', STRENGTHENING],
    ['58/137, |59/166|,', 'A/RES/59/166', UNKNOWN],
    ['59/166, |61/144|,', 'A/RES/61/144', '19 December 2006', WOMEN_AND_GIRLS],
    ['61/144, |63/156| and', 'A/RES/63/156', '18 December 2008', DATED],
    ['63/156 and |63/194|.', 'A/RES/63/194', '18 December 2008', IMPROVING],
    ['No. 53 (|A/68/53|)', 'A/68/53', 'Sixty-eighth session of the Assembly, 2013–2014', 'No. 53'],
    [
      '10 Resolution |68/4|.',
      'A/RES/68/4',
      '3 October 2013',
      'Declaration of the High-level Dialogue on International Migration and Development',
    ],
    ['11 |E/2002/68/Add.1|.', 'Economic and Social Council', 'The year 2002', 'No. 68', 'Addendum 1'],
    ['12 |A/HRC/23/48|.', 'Human Rights Council', 'Twenty-third session of the Council, in 2013', 'No. 48'],
    ['13 |A/68/127|.', 'General Assembly', 'Sixty-eighth session of the Assembly, 2013–2014', 'No. 127'],
    ['14 See |CTOC/COP/2012/15|,', `A document of the ${PARTIES}.`, 'The year 2012', 'No. 15'],
    [
      '15 See |CTOC/COP/WG.4/2013/5|.',
      'A document of the Working Group on Trafficking in Persons.',
      `CTOC: ${CONVENTION}`,
      `COP: ${PARTIES}`,
      'WG.4: Working Group on Trafficking in Persons',
      '2013: The year 2013',
      '5: No. 5',
    ],
  ],
  '002': [
    ['its resolution |63/194| of 18', 'A/RES/63/194', '18 December 2008', IMPROVING],
    [
      'resolution |2008/33| of 25 July 2008',
      'E/RES/2008/33',
      '25 July 2008',
      'Strengthening coordination of the United Nations and other efforts in fighting trafficking in persons',
    ],
    ['See resolutions |55/67|,', 'A/RES/55/67', UNKNOWN],
    ['55/67, |58/137|,', 'A/RES/58/137', '22 December 2003', STRENGTHENING],
    ['58/137, |59/166|,', 'A/RES/59/166', UNKNOWN],
    ['59/166, |61/144|,', 'A/RES/61/144', '19 December 2006', WOMEN_AND_GIRLS],
    ['61/144, |61/180|,', 'A/RES/61/180', '20 December 2006', IMPROVING],
    ['61/180, |63/156| and', 'A/RES/63/156', '18 December 2008', DATED],
    ['63/156 and |63/194|.', 'A/RES/63/194', '18 December 2008', IMPROVING],
    [
      'resolution |2003/20|.',
      'E/RES/2003/20',
      'Resolution 20 of 2003 of the Economic and Social Council',
      UNKNOWN,
    ],
    ['³ |A/HRC/11/3|.', 'Human Rights Council', 'Eleventh session of the Council, in 2009', 'No. 3'],
    ['Series*, |vol. 2225, No. 39574|.', CONVENTION],
    ['Ibid., |vol. 2237, No. 39574|.', PROTOCOL],
    ['Ibid., |vol. 2171, No. 27531|.', SALE_OF_CHILDREN],
    ['Ibid., |vol. 266, No. 3822|.', SLAVERY],
    ['its decision |4/4|, entitled', `${PARTIES} decision 4/4`, 'Trafficking in human beings', UNKNOWN],
    ['See resolution |55/2|.', 'A/RES/55/2', '8 September 2000', 'United Nations Millennium Declaration'],
    ['See resolution |60/1|.', 'A/RES/60/1', '16 September 2005', '2005 World Summit Outcome'],
    ['¹⁴ |A/64/290|.', 'General Assembly', 'Sixty-fourth session of the Assembly, 2009–2010', 'No. 290'],
    ['¹⁶ |A/64/130|.', 'General Assembly', 'Sixty-fourth session of the Assembly, 2009–2010', 'No. 130'],
    ['¹⁸ |CTOC/COP/2008/19|.', PARTIES, 'The year 2008', 'No. 19'],
    ['¹⁹ |CTOC/COP/WG.4/2009/2|.', 'Working Group on Trafficking in Persons', 'The year 2009', 'No. 2'],
    [
      'Series*, |vol. 1249, No. 20378|.',
      'Convention on the Elimination of All Forms of Discrimination against Women',
      'volume 1249, No. 20378',
    ],
  ],
  '003': [
    ['its resolution [|64/293|](#) of 30 July 2010', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
    ['Series*, |vol. 2225, No. 39574|.', CONVENTION],
    ['Ibid., |vol. 2237, No. 39574|.', PROTOCOL],
    [
      'persons (|A/71/119|).',
      'General Assembly',
      'Seventy-first session of the Assembly, 2016–2017',
      'No. 119',
    ],
    ['its resolution [|68/192|](#) of 18', 'A/RES/68/192', '18 December 2013', IMPROVING],
    ['its resolution [|70/179|](#) of 17', 'A/RES/70/179', '17 December 2015', IMPROVING],
    ['its resolution [|68/192|](#), to designate', 'A/RES/68/192', '18 December 2013', IMPROVING],
    [
      'General Assembly resolution [|70/1|](#).',
      'A/RES/70/1',
      '25 September 2015',
      'Transforming our world: the 2030 Agenda for Sustainable Development',
    ],
    ['General Assembly resolution [|64/293|](#).', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
    [
      'resolution [|71/287|](#) of 4 May',
      'A/RES/71/287',
      '4 May 2017',
      'Modalities, format and organization of the high-level meeting',
    ],
    ['its resolution [|64/293|](#) to include', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
    [
      'Sales No. |E.16.IV.6|.',
      'Sales No. E.16.IV.6',
      'Edition: English',
      'Year: 2016',
      'Category IV: social questions',
      '6',
    ],
  ],
  '004': [
    ['resolutions |61/180| of 20', 'A/RES/61/180', '20 December 2006', IMPROVING],
    ['2006, |63/156| of 18', 'A/RES/63/156', '18 December 2008', DATED],
    ['2008, |63/194| of 18', 'A/RES/63/194', '18 December 2008', IMPROVING],
    [
      '2008, |64/137| of 18',
      'A/RES/64/137',
      '18 December 2009',
      'Intensification of efforts to eliminate all forms of violence against women',
    ],
    ['2009 and |64/178| of 18', 'A/RES/64/178', '18 December 2009', IMPROVING],
    [
      'resolution |2008/33| of 25',
      'E/RES/2008/33',
      '25 July 2008',
      'Strengthening coordination of the United Nations',
    ],
    ['resolution |2006/27| of 27', 'E/RES/2006/27', '27 July 2006', STRENGTHENING],
    ['its resolution |19/4| of 21', `${COMMISSION} resolution 19/4`, '21 May 2010', DATED],
    ['its resolutions |19/1| and', `${COMMISSION} resolution 19/1`, '21 May 2010', DATED],
    ['19/1 and |19/2| of 21', `${COMMISSION} resolution 19/2`, '21 May 2010', DATED],
    ['<sup>1</sup> General Assembly resolution |64/293|.', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
    ['Series*, |vol. 2225, No. 39574|.', CONVENTION],
    ['Ibid., |vol. 2237, No. 39574|.', PROTOCOL],
    ['</sup> |E/CN.15/2006/10|.', COMMISSION, 'The year 2006', 'No. 10'],
    [
      'resolution |19/1| of 21',
      `${COMMISSION} resolution 19/1`,
      '21 May 2010',
      'Meant here: paragraph 4.',
      'nineteenth session',
    ],
    ['<sup>5</sup> General Assembly resolution |64/293|.', 'A/RES/64/293', '30 July 2010', GLOBAL_PLAN],
  ],
};

/** Sessions of organs; those of conferences and working groups, whose years nobody here knows, are in no hover. */
const sessions: Readonly<Record<string, readonly Row[]>> = {
  '000': [
    ['|Sixty-eighth session|', 'Sixty-eighth session of the General Assembly', '2013–2014'],
    ['of the |sixty-seventh session|', 'Sixty-seventh session of the General Assembly', '2012–2013'],
    ['at its |seventy-first session|', 'Seventy-first session of the General Assembly', '2016–2017'],
    ['at its |sixty-ninth session| a list', 'Sixty-ninth session of the General Assembly', '2014–2015'],
    ['at its |sixty-ninth session| a report', '2014–2015', 'the next one after the session of this text'],
  ],
  '001': [
    ['during its |sixty-seventh session|', 'Sixty-seventh session of the General Assembly', '2012–2013'],
    [
      'starting at its |seventy-second session|',
      'Seventy-second session of the General Assembly',
      '2017–2018',
    ],
    ['Assembly at its |sixty-ninth session|;', 'Sixty-ninth session of the General Assembly', '2014–2015'],
    ['Assembly at its |sixty-ninth session|.', 'Sixty-ninth session of the General Assembly', '2014–2015'],
  ],
  '002': [
    ['|Sixty-fourth session|', 'Sixty-fourth session of the General Assembly', '2009–2010'],
    ['President of the |sixty-third session|', 'Sixty-third session of the General Assembly', '2008–2009'],
    ['at its |sixty-fifth session|', 'Sixty-fifth session of the General Assembly', '2010–2011'],
  ],
  '003': [
    ['|Twenty-sixth session|', `Twenty-sixth session of the ${COMMISSION}`, '2017'],
    ['during its |sixty-seventh session|', 'Sixty-seventh session of the General Assembly', '2012–2013'],
    [
      'starting at its |seventy-second session|',
      'Seventy-second session of the General Assembly',
      '2017–2018',
    ],
    [
      'Assembly, at its |seventy-second session|',
      'Seventy-second session of the General Assembly',
      '2017–2018',
    ],
    ['during the |seventy-second session| of the Assembly', 'Seventy-second session of the General Assembly'],
  ],
  '004': [
    ['|Twentieth session|', `Twentieth session of the ${COMMISSION}`, '2011'],
    ['at its |sixty-fourth session|', 'Sixty-fourth session of the General Assembly', '2009–2010'],
    ['at its |twenty-first session|', `Twenty-first session of the ${COMMISSION}`, '2012'],
  ],
};

/** Sessions whose years are unknown here, and what other organizations number in their own way. */
const silent: Readonly<Record<string, readonly string[]>> = {
  '001': ['of the |sixth session| of the Conference', 'of the |fifth session| of the Working Group'],
  '002': ['at its |fourth session|, held', 'See |Assembly/AU/Dec.207(XI)|.', '|NAM2009/FD.Doc.1|.'],
  '003': ['targets |5.2|, 8.7'],
  '004': ['prior to the |sixth session| of the Conference'],
};

/** Where the words between the bars of `marked` stand in `text`. */
function placeOf(text: string, marked: string): { start: number; end: number } {
  const [before = '', cited = '', after = ''] = marked.split('|');
  const at = text.indexOf(before + cited + after);
  assert.notEqual(at, -1, `“${marked}” stands in the text`);
  const start = at + before.length;
  return { start, end: start + cited.length };
}

function said(document: ResolutionDocument, offset: number): string | null {
  return service.hover(document, offset, fullKnowledge)?.plainText ?? null;
}

describe('every citation of the seeds is explained', () => {
  for (const [name, expected] of Object.entries(rows)) {
    describe(name, () => {
      const { text } = seed(name);
      const document = service.createDocument(text);

      it('is one of the table, and each of the table is one', () => {
        const found = document.resolution.citations.map(({ span }) => span);
        const places = expected.map(([marked]) => placeOf(text, marked));
        assert.deepEqual(
          found,
          places.toSorted((a, b) => a.start - b.start),
        );
      });

      for (const [marked, ...words] of [...expected, ...(sessions[name] ?? [])]) {
        it(marked, () => {
          const { start, end } = placeOf(text, marked);
          for (const offset of [start, end]) {
            const hover = said(document, offset) ?? '';
            for (const word of words) assert.ok(hover.includes(word), `“${word}” in: ${hover}`);
          }
        });
      }

      for (const marked of silent[name] ?? [])
        it(`says nothing about ${marked}`, () =>
          assert.equal(said(document, placeOf(text, marked).start + 1), null));
    });
  }

  it('says who cites 64/293, and in which paragraphs', () => {
    const { text } = seed('001');
    const hover = said(service.createDocument(text), placeOf(text, 'resolution |64/293| of').start) ?? '';
    for (const line of [
      'Cited in 4 reference documents:',
      '- 000 (9 October 2013), PP 4: ',
      '- 001 (A/RES/68/192, 18 December 2013), PP 6: ',
      '- 003 (25 May 2017), PP 5, OP 2 (note 5) and OP 13: ',
      '- 004 (11 April 2011), PP 1 (note 1) and OP 1 (note 5): ',
      'adopted by the General Assembly in its resolution 64/293 of 30 July 2010',
      'https://undocs.org/en/A/RES/64/293',
    ])
      assert.ok(hover.includes(line), `“${line}” in: ${hover}`);
  });
});
