import assert from 'node:assert/strict';
import { type Item, service } from '../../server/src/core/service.js';
import { matchesGolden } from '../support/golden.js';
import { seed, seeds } from '../support/seeds.js';

interface Expected {
  readonly paragraphs: readonly [preambular: number, operative: number, numberedNotes: number];
  readonly organ: string;
  readonly title: string;
  readonly session: number;
  readonly agendaItem: string;
  readonly sponsors: readonly string[];
  readonly date: string;
  readonly status: string;
  readonly symbol: string | null;
}

const improving = 'Improving the coordination of efforts against trafficking in persons';
const implementing =
  'Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons';

// Read off the printed documents, not off the program.
const expectations: Readonly<Record<string, Expected>> = {
  '000': {
    paragraphs: [17, 19, 1],
    organ: 'The General Assembly',
    title: improving,
    session: 68,
    agendaItem: '108',
    sponsors: ['Belarus'],
    date: '2013-10-09',
    status: 'draft',
    symbol: null,
  },
  '001': {
    paragraphs: [30, 18, 15],
    organ: 'The General Assembly',
    title: improving,
    session: 68,
    agendaItem: '108',
    sponsors: [],
    date: '2013-12-18',
    status: 'adopted',
    symbol: 'A/RES/68/192',
  },
  '002': {
    paragraphs: [20, 11, 21],
    organ: 'The General Assembly',
    title: improving,
    session: 64,
    agendaItem: '104',
    sponsors: [
      'Azerbaijan',
      'Bahrain',
      'Bangladesh',
      'Belarus',
      'Ecuador',
      'Nicaragua',
      'Philippines',
      'Qatar',
      'Russian Federation',
      'Turkmenistan',
      'United Arab Emirates',
      'Uzbekistan',
      'Zambia',
    ],
    date: '2009-11-10',
    status: 'draft',
    symbol: null,
  },
  '003': {
    paragraphs: [19, 13, 6],
    organ: 'The Economic and Social Council',
    title: implementing,
    session: 26,
    agendaItem: '5',
    sponsors: ['Belarus', 'Cuba', 'Greece', 'Tajikistan'],
    date: '2017-05-25',
    status: 'draft',
    symbol: null,
  },
  '004': {
    paragraphs: [15, 8, 5],
    organ: 'The Commission on Crime Prevention and Criminal Justice',
    title: implementing,
    session: 20,
    agendaItem: '5',
    sponsors: ['Belarus'],
    date: '2011-04-11',
    status: 'draft',
    symbol: null,
  },
};

function itemLines(items: readonly Item[], indent: string): string[] {
  return items.flatMap((item) => [
    `${indent}${item.label?.text} ${item.text}`,
    ...itemLines(item.items, `${indent}  `),
  ]);
}

describe('the seeds are understood', () => {
  for (const { name, text } of seeds) {
    const document = service.createDocument(text);
    const { masthead, parts, footnotes } = document.resolution;
    const expected = expectations[name] as Expected;
    const part = parts[0];

    describe(name, () => {
      it('has one part with all its paragraphs and notes', () => {
        assert.equal(parts.length, 1);
        const numbered = footnotes.filter(({ label }) => /^\d+$/.test(label));
        assert.deepEqual(
          [part?.preambular.length, part?.operative.length, numbered.length],
          expected.paragraphs,
        );
        assert.deepEqual(
          numbered.map(({ label }) => Number(label)),
          numbered.map((_, index) => index + 1),
        );
        assert.deepEqual(
          part?.operative.map(({ label }) => label?.text),
          part?.operative.map((_, index) => `${index + 1}.`),
        );
      });

      it('has its masthead as printed', () => {
        assert.equal(part?.organ?.name, expected.organ);
        assert.equal(masthead.title?.text, expected.title);
        assert.equal(masthead.sessionNumber, expected.session);
        assert.equal(masthead.agendaItem?.text, expected.agendaItem);
        assert.deepEqual(masthead.sponsorNames, expected.sponsors);
        assert.equal(masthead.isoDate, expected.date);
        assert.equal(masthead.status, expected.status);
        assert.equal(masthead.symbol?.text ?? null, expected.symbol);
      });

      it('gives every note its marks and every mark its note', () => {
        assert.deepEqual(
          footnotes.filter(({ references }) => references.length === 0).map(({ label }) => label),
          [],
        );
        const labels = new Set(footnotes.map(({ label }) => label));
        assert.deepEqual(
          document.resolution.noteMarks.filter(({ label }) => !labels.has(label)),
          [],
        );
      });

      it('reads the same paragraphs as before', () => {
        const lines = [...(part?.preambular ?? []), ...(part?.operative ?? [])].flatMap((paragraph) => [
          `${paragraph.label?.text ?? `PP${paragraph.ordinal}`} [${paragraph.opening?.text}] ${paragraph.text}`,
          ...itemLines(paragraph.items, '  '),
        ]);
        const notes = footnotes.map((note) => `note ${note.label} x${note.references.length}: ${note.text}`);
        const cited = document.resolution.citations.map(
          ({ kind, symbol, text: words }) => `${kind} ${symbol} <${words}>`,
        );
        matchesGolden(`test/seeds/${name}.outline.txt`, `${[...lines, ...notes, ...cited].join('\n')}\n`);
      });
    });
  }
});

describe('paragraphs broken by a page end are rejoined', () => {
  const joints: readonly (readonly [seed: string, words: string])[] = [
    ['000', 'and that women and children without nationality'],
    ['002', 'child prostitution and child pornography and the Supplementary Convention'],
    [
      '002',
      'the International Organization for Migration and other intergovernmental organizations in ensuring',
    ],
    ['002', 'and in this regard, taking note also of the progress'],
    ['002', 'to investigate, prosecute, condemn and penalize traffickers'],
    ['003', 'progress achieved in the implementation of the Global Plan of Action, which, inter alia'],
    ['003', 'against Transnational Organized Crime to consider developing recommendations'],
    ['004', 'Trafficking in Persons, Especially Women and Children, supplementing'],
  ];
  for (const [name, words] of joints) {
    it(`${name}: … ${words} …`, () => {
      const { parts } = service.createDocument(seed(name).text).resolution;
      const broken = parts
        .flatMap(({ preambular, operative }) => [...preambular, ...operative])
        .filter(({ pieces }) => pieces.length > 1);
      assert.ok(broken.some(({ text }) => text.includes(words)));
    });
  }
});
