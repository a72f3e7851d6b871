import fc from 'fast-check';
import { seeds } from '../support/seeds.js';

// Signs that mean something to the parser, and those that break parsers.
export const SIGNS: readonly string[] = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '[',
    ']',
    '](',
    '(#)',
    '^',
    '[^1]',
    '[^1]: ',
    '[^',
    '<sup>',
    '</sup>',
    '<sup>1</sup>',
    '<i>',
    '</i>',
    '<!--',
    '-->',
    '<!-- penholder-disable -->',
    '<!-- penholder-disable-next-line footnotes, operative-semicolon -- why -->',
    '<!-- penholder-enable punctuation -->',
    ' <!-- penholder-disable-line -->',
  ],
  ...[
    '¹',
    '²³',
    '⁰',
    '1',
    '1.',
    '12. ',
    '(a) ',
    '(i) ',
    'a) ',
    'iv. ',
    '# ',
    '## ',
    '---',
    '___',
    '* ',
    '- ',
    '• ',
    '\\',
    '\\.',
    '> ',
  ],
  ...[
    ',',
    ';',
    '.',
    ':',
    '“',
    '”',
    '(',
    ')',
    '/',
    '<<ODS JOB NO>>',
    'A/RES/68/192',
    '64/293',
    '1325 (2000)',
    '7',
    '6/7',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u2011',
    '\u2028',
    '\f',
    '\v',
    '\0',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\ufffd',
    '😀',
    'مرحبا',
    '决议',
    'é',
  ],
  ...[
    'The General Assembly,',
    'The Security Council,',
    'Recalling its resolution',
    'Noting with concern that',
    'Also ',
    'Urges States',
    'Decides to remain seized',
  ],
  ...[
    'Annex',
    'II',
    'A',
    'Distr.: Limited',
    'Agenda item 5',
    'Belarus: draft resolution',
    '18 December 2013',
    '70th plenary meeting',
    'recommends to the',
  ],
];

const slice = fc
  .record({
    seed: fc.constantFrom(...seeds),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ seed, start, length }) => {
    const from = Math.floor(start * seed.text.length);
    return seed.text.slice(from, from + length);
  });

const piece = fc.oneof(
  { weight: 4, arbitrary: slice },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...SIGNS), fc.integer({ min: 2, max: 60 }))
      .map(([sign, count]) => sign.repeat(count)),
  },
);

/** Texts spliced from the seeds, the parser's own signs and nonsense; some with CRLF throughout. */
export const spliced: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { maxLength: 14 }), fc.boolean())
  .map(([pieces, crlf]) => (crlf ? pieces.join('').replace(/\r?\n/g, '\r\n') : pieces.join('')));

/** A whole seed with a few places overwritten, as a slip of the hand would. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 40 }), piece), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([seed, changes]) => {
    let { text } = seed;
    for (const [place, removed, inserted] of changes) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + inserted + text.slice(at + removed);
    }
    return text;
  });
