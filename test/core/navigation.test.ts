import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Corpus, service } from '../../server/src/core/service.js';

const DRAFT = `A/RES/75/101 A-B

**Water**

*The General Assembly*,

*Recalling* its resolution 64/293 of 30 July 2010,¹

1. *Requests* the Secretary-General to act on paragraphs 2 (b) and 3 bis below;

2. *Urges* States:

(a) To act;

(b) To report;

3 bis. *Recalls* paragraph 1 above, as well as paragraphs 1 to 2 of the present resolution;

4. *Decides* to consider document A/RES/64/293 and resolution 75/101 A.

¹ United Nations, *Treaty Series*, vol. 2225, No. 39574.
`;

const document = service.createDocument(DRAFT);

/** Where `words` begin in the draft. */
function at(words: string, after = 0): number {
  const offset = DRAFT.indexOf(words);
  ok(offset >= 0, words);
  return offset + after;
}

const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  DRAFT.slice(start, Math.min(end, start + 14));

describe('definition', () => {
  for (const [from, after, target] of [
    ['2010,¹', 5, '¹'],
    ['¹ United', 0, '¹'],
    ['2 (b) and', 0, '(b)'],
    ['3 bis below', 0, '3 bis.'],
    ['1 above', 1, '1.'],
    ['paragraph 1 above', 3, '1.'],
    ['above', 3, '1.'],
    ['paragraphs 2 (b)', 0, '(b)'],
    ['below', 1, '3 bis.'],
    ['2 of the present', 0, '2.'],
    ['(b) To', 1, '(b)'],
    ['75/101 A.', 3, 'Water'],
  ] as const) {
    it(`leads from “${from}” to “${target}”`, () => {
      const [found] = service.definition(document, at(from, after));
      ok(found);
      equal(words(found.selection).replaceAll('*', ''), target);
    });
  }

  it('leads nowhere from other words, and to another text from what cites one', () => {
    deepEqual(service.definition(document, at('Recalling')), []);
    deepEqual(service.definition(document, at('64/293')), []);
    equal(service.citedSymbol(document, at('64/293'))?.symbol, 'A/RES/64/293');
    equal(service.citedSymbol(document, at('A/RES/64/293'))?.symbol, 'A/RES/64/293');
    equal(service.citedSymbol(document, at('Recalling')), null);
  });
});

describe('the place that others cite', () => {
  const place = (text: string, part: string | null, symbol = 'A/RES/75/101'): string => {
    const other = service.createDocument(text);
    const { start, end } = service.placeCited(other, { symbol, part }).selection;
    return text.slice(start, end).replaceAll('*', '');
  };
  const SECTIONED = `**Budget**

*The General Assembly*,

I

**Buildings**

1. *Decides* to build;

II

**Staff**

1. *Decides* to hire;

2. *Decides* to train:

(a) Typists;

(b) Interpreters;

Annex I

Terms

Annex II

Conditions
`;
  for (const [part, selection] of [
    [null, 'Budget'],
    ['paragraph 1', '1.'],
    ['para. 2', '2.'],
    ['paragraphs 2 (b) and 1', '(b)'],
    ['section II, paragraph 2 (a)', '(a)'],
    ['annex II', 'Annex II'],
    ['annex', 'Annex I'],
    ['paragraph 99', 'Budget'],
    ['section IX', 'Budget'],
  ] as const) {
    it(`${part ?? 'the whole text'}`, () => equal(place(SECTIONED, part), selection));
  }

  it('a section, by its heading', () => {
    const { selection } = service.placeCited(service.createDocument(SECTIONED), {
      symbol: 'A/RES/1/1',
      part: 'section II',
    });
    ok(selection.start > SECTIONED.indexOf('build;') && selection.start < SECTIONED.indexOf('hire'));
  });
});

describe('references', () => {
  const found = (from: string, after = 0): string[] =>
    service
      .references(document, at(from, after), { includeDeclaration: true })
      .map(({ span }) => words(span).replaceAll('*', ''));
  for (const [from, expected] of [
    ['¹ United', ['¹', '¹']],
    ['2. *Urges', ['2 (b)', '2.', '2']],
    ['(b) To', ['2 (b)', '(b)']],
    ['3 bis.', ['3 bis', '3 bis.']],
    ['64/293 of', ['64/293', 'A/RES/64/293']],
    ['Water', ['Water', '75/101 A']],
    ['2225', ['vol. 2225, No.']],
    ['Recalling', []],
  ] as const) {
    it(`to “${from}”`, () => deepEqual(found(from), expected));
  }
});

describe('a corpus', () => {
  const index = (name: string, text: string) =>
    service.indexText(service.createDocument(text), { uri: `file:///${name}`, origin: 'workspace', name });
  const citing = (symbol: string) =>
    `*The General Assembly*,\n\n*Recalling* its resolution ${symbol},\n\n1. *Acts*.\n`;
  const own = index('own', DRAFT);
  const whole = index('whole', citing('75/101'));
  const part = index('part', citing('75/101 B'));
  const paragraph = index(
    'paragraph',
    citing('75/101, paragraphs 1 and 3 to 5').replace('*Acts*', '*Recalls* paragraph 4 of resolution 75/101'),
  );
  const base = new Corpus([paragraph, own]);
  const corpus = new Corpus([whole, part], base);
  const names = (symbol: string) => corpus.citing(symbol).map(({ text }) => text.name);

  it('finds a text by its symbol, and by that of one of its parts', () => {
    equal(corpus.find('A/RES/75/101')?.name, 'own');
    equal(corpus.find('A/RES/75/101 A')?.name, 'own');
    equal(corpus.find('A/RES/75/101 A-B')?.name, 'own');
    equal(corpus.find('A/RES/75/102'), null);
  });

  it('finds who cites a resolution, or one part of it', () => {
    deepEqual(names('A/RES/75/101 A-B'), ['whole', 'part', 'paragraph', 'paragraph', 'own']);
    deepEqual(names('A/RES/75/101 B'), ['part']);
    deepEqual(names('UNTS 2225 No. 39574'), ['own']);
  });

  it('is asked for who cites a paragraph', () => {
    const others = new Corpus([whole, part, paragraph]);
    const cited = (from: string) =>
      service
        .references(document, at(from), { includeDeclaration: false, corpus: others })
        .flatMap(({ text }) => text?.name ?? []);
    deepEqual(cited('1. *Req'), ['paragraph']);
    deepEqual(cited('4. *Dec'), ['paragraph', 'paragraph']);
    deepEqual(cited('2. *Urg'), []);
  });

  it('keeps few words, whatever the language', () => {
    const long = index('long', citing(`64/293${'水'.repeat(50_000)}`));
    ok(JSON.stringify(long).length < 5000);
  });

  it('is the same over layers as in one piece', () => {
    const flat = new Corpus(corpus.texts);
    for (const { symbol } of corpus.texts.flatMap(({ citations }) => citations))
      deepEqual(corpus.citing(symbol), flat.citing(symbol));
  });
});

describe('rename', () => {
  const rename = (from: string, name: string, after = 0) => service.rename(document, at(from, after), name);
  const refusal = (from: string, name = '9', after = 0): string => {
    const renaming = rename(from, name, after);
    return 'refusal' in renaming ? renaming.refusal : 'not refused';
  };

  it('writes superscript labels as superscript', () => {
    const renaming = rename('¹ United', '12');
    ok('edits' in renaming);
    deepEqual(
      renaming.edits.map(({ newText }) => newText),
      ['¹²', '¹²'],
    );
  });

  it('carries references along, ranges and letters included', () => {
    const renaming = rename('2. *Urges', '7');
    ok('edits' in renaming);
    deepEqual(
      renaming.edits.map(({ span, newText }) => [DRAFT.slice(span.start, span.end), newText]),
      [
        ['2', '7'],
        ['2', '7'],
        ['2', '7'],
      ],
    );
  });

  it('numbers an inserted paragraph, and inserts a numbered one', () => {
    for (const [from, name] of [
      ['3 bis.', '3'],
      ['1. *Req', '1 ter'],
    ] as const) {
      const renaming = rename(from, name);
      ok('edits' in renaming, from);
      ok(renaming.edits.length > 1);
    }
  });

  for (const [from, name, after, reason] of [
    ['2. *Urges', '4', 0, /There is already a paragraph 4\./],
    ['2. *Urges', 'two', 0, /is no paragraph number/],
    ['(b) To', '9', 1, /lettered in their order, so \(b\) cannot be renamed/],
    ['64/293', '9', 0, /cites another text/],
    ['Water', '9', 0, /title and symbol/],
    ['Recalling', '9', 0, /nothing here to rename/],
    ['¹ United', 'a', 0, /would not be read as the label of a note here\. Use a figure, such as 2\./],
  ] as const) {
    it(`of “${from}” to ${name} is refused`, () => match(refusal(from, name, after), reason));
  }

  it('is refused where it is not certain what is meant', () => {
    const twice = service.createDocument('*The General Assembly*,\n\n1. *Acts*;\n\n1. *Acts again*.\n');
    const able = service.prepareRename(twice, twice.text.indexOf('1.'));
    match('refusal' in able ? able.refusal : '', /Several paragraphs bear the number 1/);
  });

  it('changes nothing where the name stays', () => deepEqual(rename('2. *Urges', '2'), { edits: [] }));
});

describe('links', () => {
  it('lead to official documents, to treaties that are certain and to web pages', () => {
    const facts = service.createFacts({
      resolutions: 'symbol\ttitle\nA/RES/64/293\tPlan of Action\n',
      treaties: 'series\tvolume\tnumber\tname\tcitations\nUNTS\t2225\t39574\tConvention\t5\n',
    });
    const text = DRAFT.replace('39574.', '39574; vol. 1, No. 2; https://example.org/a%20b?x=1.');
    deepEqual(
      service
        .documentLinks(service.createDocument(text), { facts })
        .map(({ span, target, tooltip }) => [text.slice(span.start, span.end), target, tooltip]),
      [
        ['64/293', 'https://undocs.org/en/A/RES/64/293', 'Open A/RES/64/293 on the web: Plan of Action'],
        [
          'A/RES/64/293',
          'https://undocs.org/en/A/RES/64/293',
          'Open A/RES/64/293 on the web: Plan of Action',
        ],
        [
          'vol. 2225, No. 39574',
          'https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf',
          'Open volume 2225 of the Treaty Series on the web: Convention',
        ],
        ['https://example.org/a%20b?x=1', 'https://example.org/a%20b?x=1', 'Open the page on the web'],
      ],
    );
  });
});
