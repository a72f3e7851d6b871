import assert from 'node:assert/strict';
import { readAkn, XmlError } from '../../server/src/core/convert/akn/read.js';
import { NOTATIONS } from '../../server/src/core/convert/text/notation.js';
import { writeText } from '../../server/src/core/convert/text/write.js';
import { service } from '../../server/src/core/service.js';

const note = (label: string, words: string): string =>
  `<authorialNote marker="${label}" placement="bottom"><p>${words}</p></authorialNote>`;

const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
  <coverPage><p><docNumber refersTo="#symbol">A/RES/99/1</docNumber></p><p><session value="99">Ninety-ninth session</session></p></coverPage>
  <preface><p><docNumber>99/1.</docNumber><docTitle refersTo="#resolutionTitle">Safe water</docTitle></p></preface>
  <preamble>
    <formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>
    <container name="Recalling"><p>\t<span class="italic">Recalling</span> its resolution\u00a064/292,${note('1', 'A/64/L.1.')}</p></container>
  </preamble>
  <mainBody>
    <paragraph><num>1.</num><list><intro><p><span class="italic">Urges</span> States:</p></intro>
      <point><num>(a)</num><content><p>To act:</p></content></point>
      <sublist><point><num>(i)</num><content><p>At once;</p></content></point></sublist>
      <point><num>(b)</num><content><p>To report;</p></content></point></list></paragraph>
    <paragraph><subheading>Follow-up</subheading></paragraph>
    <paragraph><num>2.</num><content><p><span class="italic">Decides</span> to meet.</p></content></paragraph>
  </mainBody>
  <conclusions><p>1st plenary meeting</p><p>1 September 2044</p></conclusions>
</statement></akomaNtoso>`;

/** A text with this cover page and these closing lines. */
const withCover = (cover: string, conclusions: string): string =>
  xml
    .replace(/<coverPage>.*<\/coverPage>/, `<coverPage>${cover}</coverPage>`)
    .replace(/<conclusions>.*<\/conclusions>/, `<conclusions>${conclusions}</conclusions>`);

const draft = withCover(
  `<p><docNumber refersTo="#symbol">A/C.3/99/L.5</docNumber></p>
  <p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
  <p><docDate date="2044-10-07" refersTo="#dateOfIssuance">7 October 2044</docDate></p>
  <p><session value="99">Ninety-ninth session</session></p>
  <p><docAuthority refersTo="#subsidiaryBody">Third Committee</docAuthority></p>
  <p><inline name="agenda item">Agenda item 103 (nn)</inline></p>
  <p><inline name="agenda item name">Safe water</inline></p>
  <p><docProponent><organization>Bosnia and Herzegovina</organization>, Chile and Togo: draft resolution</docProponent></p>`,
  '',
).replace('<docNumber>99/1.</docNumber>', '');

const adopted = withCover(
  `<p><session>2044 session</session></p>
  <p><event refersTo="#session"><date refersTo="#startDate">26 February</date><date refersTo="#endDate">5 April 2044</date></event></p>
  <p><docTitle>Resolution adopted by the Human Rights Council on 3 April 2044</docTitle></p>`,
  `<p><event><location>53rd meeting</location><eol/><docDate date="2044-04-03" refersTo="#adoptionDate">3 April 2044</docDate></event></p>
  <p><vote><outcome>[Adopted by a recorded vote of <quantity>3</quantity> to <quantity>1</quantity>, with <quantity>2</quantity> abstentions. The voting was as follows:<outcome>In favour:<eol/><organization>Chile, Trinidad and Tobago, Viet Nam</organization></outcome><outcome>Against:<eol/><organization>Netherlands (Kingdom of the)</organization></outcome><outcome>Abstaining:<eol/><organization>Benin, Togo]</organization></outcome></outcome></vote></p>`,
);

const statement = `<akomaNtoso><statement>
  <preface><p><docTitle>Statement by the President of the Security Council</docTitle></p></preface>
  <preamble><container><p>On 4 December 2044, the President of the Security Council issued the following statement on behalf of the Council:</p></container></preamble>
  <mainBody><paragraph><content><p>“The Security Council recalls its resolution.</p></content></paragraph>
  <paragraph><content><p>“The Security Council expresses concern.”</p></content></paragraph></mainBody>
</statement></akomaNtoso>`;

describe('Akoma Ntoso', () => {
  it('is read into what the resolution says', () => {
    const { content } = readAkn(xml);
    assert.equal(content.symbol, 'A/RES/99/1');
    assert.equal(content.masthead.title, 'Safe water');
    assert.equal(content.masthead.number, '99/1');
    assert.deepEqual(content.closing, ['1st plenary meeting', '1 September 2044']);
    const [part] = content.parts;
    assert.deepEqual(
      part?.paragraphs.map(({ half, label }) => [half, label]),
      [
        ['preambular', null],
        ['operative', '1.'],
        ['operative', '2.'],
      ],
    );
    assert.deepEqual(
      part?.paragraphs[1]?.items.map(({ label, items }) => [label, items.map((item) => item.label)]),
      [
        ['(a)', ['(i)']],
        ['(b)', []],
      ],
    );
    assert.deepEqual(content.notes, [{ label: '1', runs: [{ text: 'A/64/L.1.', italic: false }] }]);
  });

  it('has the masthead of a draft, with its sponsors', () => {
    const { masthead, symbol } = readAkn(draft).content;
    assert.equal(symbol, 'A/C.3/99/L.5');
    assert.deepEqual(
      [masthead.session, masthead.committee, masthead.agendaItem, masthead.agendaTitle, masthead.date],
      ['Ninety-ninth session', 'Third Committee', 'Agenda item 103 (nn)', 'Safe water', '7 October 2044'],
    );
    assert.equal(masthead.sponsors, 'Bosnia and Herzegovina, Chile and Togo: draft resolution');
    assert.deepEqual(masthead.adoption, []);
    const read = service.createDocument(writeText(readAkn(draft).content)).resolution.masthead;
    assert.deepEqual(read.sponsorNames, ['Bosnia and Herzegovina', 'Chile', 'Togo']);
    assert.equal(read.status, 'draft');
    assert.equal(read.agendaItem?.text, '103 (nn)');
  });

  it('has the vote of an adopted text, and so has the text written from it', () => {
    const { content } = readAkn(adopted);
    assert.equal(content.masthead.period, '26 February–5 April 2044');
    assert.equal(content.masthead.adopted, '2044-04-03');
    assert.deepEqual(content.closing, [
      '53rd meeting',
      '3 April 2044',
      '[Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:',
      'In favour:',
      'Chile, Trinidad and Tobago, Viet Nam',
      'Against:',
      'Netherlands (Kingdom of the)',
      'Abstaining:',
      'Benin, Togo]',
    ]);
    const vote = {
      recorded: true,
      inFavour: { count: 3, names: ['Chile', 'Trinidad and Tobago', 'Viet Nam'] },
      against: { count: 1, names: ['Netherlands (Kingdom of the)'] },
      abstaining: { count: 2, names: ['Benin', 'Togo'] },
    };
    assert.deepEqual(content.vote, vote);
    const { masthead } = service.createDocument(writeText(content)).resolution;
    assert.deepEqual(masthead.vote, vote);
    assert.equal(masthead.session?.text, '2044 session');
    assert.equal(masthead.isoDate, '2044-04-03');
    assert.equal(masthead.title?.text, 'Safe water');
  });

  it('reads each quoted paragraph of a presidential statement', () => {
    const { parts } = readAkn(statement).content;
    assert.deepEqual(
      parts[0]?.paragraphs.map(({ half, runs }) => [half, runs]),
      [
        ['operative', [{ text: '“The Security Council recalls its resolution.', italic: false }]],
        ['operative', [{ text: '“The Security Council expresses concern.”', italic: false }]],
      ],
    );
  });

  for (const notation of NOTATIONS) {
    it(`is written in the notation “${notation.name}” and read back`, () => {
      const text = writeText(readAkn(xml).content, notation);
      const { masthead, parts, footnotes } = service.createDocument(text).resolution;
      assert.equal(masthead.title?.text, 'Safe water');
      assert.equal(masthead.symbol?.text, 'A/RES/99/1');
      assert.deepEqual(
        parts[0]?.operative.map(({ label, text: words }) => `${label?.text} ${words}`),
        ['1. Urges States:', '2. Decides to meet.'],
      );
      assert.deepEqual(
        parts[0]?.operative[0]?.items.map((item) => [
          item.label?.text,
          item.items.map(({ label }) => label?.text),
        ]),
        [
          ['(a)', ['(i)']],
          ['(b)', []],
        ],
      );
      assert.deepEqual(
        footnotes.map(({ label, text: words, references }) => [label, words, references.length]),
        [['1', 'A/64/L.1.', 1]],
      );
    });
  }

  const faults: readonly (readonly [what: string, xml: string, message: RegExp])[] = [
    ['is cut off', xml.slice(0, 600), /^the XML is not well-formed: /],
    ['is no XML', 'The General Assembly,', /^the XML (?:is not well-formed|has no element)/],
    ['is empty', '', /^the XML/],
    ['is another document', '<html><body/></html>', /^the root element is html, not akomaNtoso$/],
    ['holds no resolution', '<akomaNtoso><act/></akomaNtoso>', /^there is no statement in it/],
    ['is nested without end', '<a>'.repeat(5000), /^elements are nested more than 200 deep$/],
    [
      'would multiply its entities',
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><akomaNtoso><statement>&y;</statement></akomaNtoso>',
      /entity/,
    ],
    [
      'would fetch a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso><statement>&x;</statement></akomaNtoso>',
      /entity/,
    ],
  ];
  for (const [what, text, message] of faults) {
    it(`that ${what} says so in one line`, () => {
      assert.throws(
        () => readAkn(text),
        (error) => error instanceof XmlError && message.test(error.message) && !error.message.includes('\n'),
      );
    });
  }
});
