import assert from 'node:assert/strict';
import { type Item, service } from '../../server/src/core/service.js';
import { isSpace, SPACES } from '../../server/src/core/text/chars.js';

/** How a text is read: "PP:", "OP 1.:", "(a)", "note 1:" with the first words of each. */
function reading(text: string): string[] {
  const { parts, footnotes } = service.createDocument(text).resolution;
  const lines: string[] = [];
  for (const part of parts) {
    for (const paragraph of [...part.preambular, ...part.operative]) {
      const kind = paragraph.kind === 'preambular' ? 'PP' : 'OP';
      lines.push(`${[kind, paragraph.label?.text].filter(Boolean).join(' ')}: ${words(paragraph.text)}`);
      lines.push(...itemLines(paragraph.items));
    }
  }
  for (const note of footnotes)
    lines.push(`note ${note.label} x${note.references.length}: ${words(note.text)}`);
  return lines;
}

function itemLines(items: readonly Item[]): string[] {
  return items.flatMap((item) => [
    `${'-'.repeat(item.depth)} ${item.label?.text} ${words(item.text)}`,
    ...itemLines(item.items),
  ]);
}

function words(text: string): string {
  return text.split(' ').slice(0, 3).join(' ');
}

const opening = 'The General Assembly,\n\nRecalling its resolution 1/1,\n\n';
const closing = '\n\n3. Decides to meet.\n';

const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'paragraphs inserted during negotiations',
    `${opening}1. Urges States;\n\n1 bis. Requests a report;\n\n2 alt. Notes it;${closing}`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Urges States;',
      'OP 1 bis.: Requests a report;',
      'OP 2 alt.: Notes it;',
      'OP 3.: Decides to meet.',
    ],
  ],
  [
    'the names that negotiators give paragraphs',
    'The General Assembly,\n\nPP1 Recalling its resolution 1/1,\n\nPP2 bis Noting this,\n\nOP1 Urges States;\n\nOP2. Decides to meet.\n',
    [
      'PP PP1: Recalling its resolution',
      'PP PP2 bis: Noting this,',
      'OP OP1: Urges States;',
      'OP OP2.: Decides to meet.',
    ],
  ],
  [
    'a note text that only looks like a date',
    `${opening}1. Urges States,1 and others;2${closing}\n1 Resolution 1/1.\n2 NAM2009/FD.Doc.1.\n`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Urges States, and',
      'OP 3.: Decides to meet.',
      'note 1 x1: Resolution 1/1.',
      'note 2 x1: NAM2009/FD.Doc.1.',
    ],
  ],
  [
    'a date line that is no note text',
    `${opening}1. Urges States,1 and others;${closing}\n70th plenary meeting\n18 December 2013\n\n1 Resolution 1/1.\n`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Urges States, and',
      'OP 3.: Decides to meet.',
      'note 1 x1: Resolution 1/1.',
    ],
  ],
  [
    'a short text whose few line ends are all wraps',
    'Adopted by the Security Council at its 9193rd meeting, on 15 November\n2022\n\nThe Security Council,\n\nRecalling all its previous resolutions and statements of its President\non the situation in Somalia,\n\n1. Decides to meet.\n',
    ['PP: Recalling all its', 'OP 1.: Decides to meet.'],
  ],
  [
    'an organ line broken over two lines',
    'The General\nAssembly,\n\nRecalling its resolution 1/1,\n\n1. Decides to meet.\n',
    ['PP: Recalling its resolution', 'OP 1.: Decides to meet.'],
  ],
  [
    'an organ line in italics broken over two lines',
    '*The Economic and\nSocial Council*,\n\n*Recalling* its resolution 1/1,\n\n1. *Decides* to meet.\n',
    ['PP: Recalling its resolution', 'OP 1.: Decides to meet.'],
  ],
  [
    'escaped numbers of two parts',
    `${opening}1\\. Decides to act:\n\n1\\.1\\. Raise awareness.\n\n1\\.2\\. Strengthen capacity.${closing}`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Decides to act:',
      'OP 1.1.: Raise awareness.',
      'OP 1.2.: Strengthen capacity.',
      'OP 3.: Decides to meet.',
    ],
  ],
  [
    'a section with a single paragraph, before one with numbers',
    `The General Assembly,\n\nI\n\n1. Takes note of it;\n\n2. Endorses it;\n\nII\n\nRecalling its resolution 1/1,\n\nApproves resources in the amount proposed for 2022,\n\nIII\n\nRecalling also its resolution 1/2,\n\n1. Decides to act;\n\n2. Decides to meet.\n`,
    [
      'PP: Recalling its resolution',
      'PP: Recalling also its',
      'OP 1.: Takes note of',
      'OP 2.: Endorses it;',
      'OP: Approves resources in',
      'OP 1.: Decides to act;',
      'OP 2.: Decides to meet.',
    ],
  ],
  [
    'headings between paragraphs',
    `${opening}Victims\n\n1. Urges States;\n\n2. Notes it;\n\nFollow-up\n\n3. Decides to meet.\n`,
    ['PP: Recalling its resolution', 'OP 1.: Urges States;', 'OP 2.: Notes it;', 'OP 3.: Decides to meet.'],
  ],
  [
    'an annex behind the text',
    `${opening}1. Urges States;${closing}\n## Annex I. Plan of Action\n\n1. States should act.\n\n2. States should report.\n`,
    ['PP: Recalling its resolution', 'OP 1.: Urges States;', 'OP 3.: Decides to meet.'],
  ],
  [
    'note texts numbered like paragraphs under their heading',
    `${opening}1. Urges States,¹ and others;²${closing}\nNotes\n\n1. United Nations, Treaty Series.\n\n2. Ibid.\n`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Urges States, and',
      'OP 3.: Decides to meet.',
      'note 1 x1: United Nations, Treaty',
      'note 2 x1: Ibid.',
    ],
  ],
  [
    'nested numbers',
    `${opening}1. Calls upon States to:\n    1. act;\n    2. report;\n\n2. Notes it;${closing}`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Calls upon States',
      '- 1. act;',
      '- 2. report;',
      'OP 2.: Notes it;',
      'OP 3.: Decides to meet.',
    ],
  ],
  [
    'letters and roman numerals, told apart by their series',
    `${opening}1. Requests the Secretary-General:\n\n(a) To act:\n\n(i) By letter;\n\n(ii) By wire;\n\n(b) To report;\n\n2. Notes:\n\n(g) seven;\n\n(h) eight;\n\n(i) nine;\n\n(j) ten;${closing}`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Requests the Secretary-General:',
      '- (a) To act:',
      '-- (i) By letter;',
      '-- (ii) By wire;',
      '- (b) To report;',
      'OP 2.: Notes:',
      '- (g) seven;',
      '- (h) eight;',
      '- (i) nine;',
      '- (j) ten;',
      'OP 3.: Decides to meet.',
    ],
  ],
  [
    'a preamble that bears numbers or letters',
    'The General Assembly,\n\n1. Recalling its resolution,\n\n2. Noting this,\n\n1. Urges States;\n\n2. Decides to meet.\n',
    [
      'PP 1.: Recalling its resolution,',
      'PP 2.: Noting this,',
      'OP 1.: Urges States;',
      'OP 2.: Decides to meet.',
    ],
  ],
  [
    'a preamble with letters',
    'The General Assembly,\n\na) Recalling its resolution,\n\nb) Noting this,\n\n1. Urges States;\n\n2. Decides to meet.\n',
    [
      'PP a): Recalling its resolution,',
      'PP b): Noting this,',
      'OP 1.: Urges States;',
      'OP 2.: Decides to meet.',
    ],
  ],
  [
    'a list in the preamble',
    'The General Assembly,\n\nRecalling the Plan:\n\n(a) To promote it,\n\n(b) To foster it,\n\nNoting this,\n\n1. Urges States;\n\n2. Decides to meet.\n',
    [
      'PP: Recalling the Plan:',
      '- (a) To promote it,',
      '- (b) To foster it,',
      'PP: Noting this,',
      'OP 1.: Urges States;',
      'OP 2.: Decides to meet.',
    ],
  ],
  [
    'a single operative paragraph without a number',
    'The General Assembly,\n\nRecalling its resolution,\n\nDecides to meet.\n',
    ['PP: Recalling its resolution,', 'OP: Decides to meet.'],
  ],
  [
    'a note set in under its mark',
    `${opening}1. Urges States;[^1]${closing}\n[^1]: See Official Records,\n    Supplement No. 53.\n`,
    [
      'PP: Recalling its resolution',
      'OP 1.: Urges States;',
      'OP 3.: Decides to meet.',
      'note 1 x1: See Official Records,',
    ],
  ],
  [
    'line breaks of converters',
    'The General Assembly,<br>\n\nRecalling its resolution,\\\n\n1. Urges States;<br/>\n\n2. Decides to meet.\n',
    ['PP: Recalling its resolution,', 'OP 1.: Urges States;', 'OP 2.: Decides to meet.'],
  ],
];

describe('texts as people write them are read', () => {
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(reading(text), expected));
    it(`${what}, with Windows line ends`, () =>
      assert.deepEqual(reading(text.replace(/\n/g, '\r\n')), expected));
  }
});

it('the symbol stands in a job line below the last page, where nothing else gives it', () => {
  const text = `${opening}1. Decides to meet.\n\n13-45097\n<<ODS JOB NO>>N1345097E<<ODS JOB NO>>\n<<ODS DOC SYMBOL1>>A/C.3/68/L.5<<ODS DOC SYMBOL1>>\n`;
  const { symbol } = service.createDocument(text).resolution.masthead;
  assert.equal(symbol?.text, 'A/C.3/68/L.5');
  assert.equal(text.slice(symbol?.span.start, symbol?.span.end), 'A/C.3/68/L.5');
});

describe('what is no note mark', () => {
  for (const words of [
    'the 21<sup>st</sup> session',
    'an area of 5 km² or 3 m³',
    'COVID-19, and A/RES/68/192, vol. 2225, No. 5',
    '10,000 people in 2010, or 1.5 million',
  ]) {
    it(words, () => {
      const text = `${opening}1. Notes ${words};${closing}\n1 Resolution 1/1.\n2 Resolution 1/2.\n`;
      assert.deepEqual(service.createDocument(text).resolution.noteMarks, []);
    });
  }
});

describe('what is a note mark', () => {
  const texts: readonly (readonly [words: string, labels: string[]])[] = [
    [
      'Summit,1 the pornography2 and (UN-Women)3 or “words”4 held in 2010,5 on COVID-19,6',
      ['1', '2', '3', '4', '5', '6'],
    ],
    ['Secretary-General,¹,² and others³', ['1', '2', '3']],
    ['Secretary-General,<sup>1,2</sup> and others<sup>3</sup>', ['1', '2', '3']],
    ['Secretary-General,[^1] and others[^note]', ['1', 'note']],
  ];
  for (const [words, labels] of texts) {
    it(words, () => {
      const notes = [1, 2, 3, 4, 5, 6].map((number) => `${number} Resolution 1/${number}.\n`).join('');
      const text = `${opening}1. Notes ${words};${closing}\n${notes}`;
      assert.deepEqual(
        service.createDocument(text).resolution.noteMarks.map(({ label }) => label),
        labels,
      );
    });
  }
});

describe('white space', () => {
  it('is in the list for tables whenever a test finds it', () => {
    const found = Array.from({ length: 0x10000 }, (_, code) => code).filter(isSpace);
    assert.equal(String.fromCharCode(...found), SPACES);
  });
});

describe('what is a resolution', () => {
  const texts: readonly (readonly [text: string, expected: string])[] = [
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['\0\u0001\u0002PNG\0\0', 'binary'],
    ['Dear colleagues,\n\nplease find attached the minutes.\n', 'unrecognized'],
    ['1. Call the Ministry;\n2. Requests for visas;\n3. Reports.\n', 'unrecognized'],
    ['1. Notes were taken.\n2. Decides: nobody.\n', 'unrecognized'],
    ['# Notes\n\n- Recalling the meeting\n', 'unrecognized'],
    ['The General Assembly,\n', 'resolution'],
    ['Recalling its resolution 1/1,\n\n1. Urges States to act.\n', 'resolution'],
    ['x'.repeat(12_000_001), 'too-large'],
  ];
  for (const [text, expected] of texts) {
    it(`${JSON.stringify(text.slice(0, 50))} is ${expected}`, () => {
      const document = service.createDocument(text);
      assert.equal(document.recognition, expected);
      if (expected !== 'resolution') assert.deepEqual(service.diagnose(document), []);
    });
  }
});
