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
