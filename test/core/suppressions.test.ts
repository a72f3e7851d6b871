import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, service } from '../../server/src/core/service.js';
import { mutated } from '../properties/texts.js';

const draft = (...operative: readonly string[]): string =>
  ['The General Assembly,', 'Recalling its resolution 67/190 of 20 December 2012,', ...operative, ''].join(
    '\n\n',
  );

/** "rule: words" for each finding. */
function found(text: string, options?: Parameters<typeof service.diagnose>[1]): string[] {
  return service
    .diagnose(service.createDocument(text), options)
    .map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`);
}

const FAULTY = ['1. Urges Member States to act,', '2. Invites them to report,', '3. Decides to end;'];
const [SEMICOLON, STOP] = ['operative-semicolon: ,', 'operative-full-stop: ;'];

describe('comments that suppress findings', () => {
  const cases: readonly (readonly [what: string, operative: readonly string[], left: readonly string[]])[] = [
    ['none', FAULTY, [SEMICOLON, SEMICOLON, STOP]],
    [
      'one rule in the next line',
      ['<!-- penholder-disable-next-line operative-semicolon -->', ...FAULTY],
      [SEMICOLON, STOP],
    ],
    [
      'every rule in the next line',
      [...FAULTY.slice(0, 2), `<!-- penholder-disable-next-line -- why -->\n${FAULTY[2]}`],
      [SEMICOLON, SEMICOLON],
    ],
    [
      'a category in this line',
      [`${FAULTY[0]} <!-- penholder-disable-line punctuation -->`, ...FAULTY.slice(1)],
      [SEMICOLON, STOP],
    ],
    [
      'two comments about the next line',
      [
        `<!-- penholder-disable-next-line operative-semicolon -->\n<!-- penholder-disable-next-line operative-full-stop -->\n1. Urges Member States to act,`,
        ...FAULTY.slice(1),
      ],
      ['suppression-unused: operative-full-stop', SEMICOLON, STOP],
    ],
    [
      'from here on, and not from there',
      [
        '<!-- penholder-disable operative-semicolon -->',
        FAULTY[0] as string,
        '<!-- penholder-enable operative-semicolon -->',
        ...FAULTY.slice(1),
      ],
      [SEMICOLON, STOP],
    ],
    [
      'everything but one rule',
      ['<!-- penholder-disable -->', '<!-- penholder-enable operative-full-stop -->', ...FAULTY],
      [STOP],
    ],
    [
      'everything, until all may speak again',
      [
        '<!-- penholder-disable operative-semicolon operative-full-stop -->',
        FAULTY[0] as string,
        '<!-- penholder-enable -->',
        ...FAULTY.slice(1),
      ],
      ['suppression-unused: operative-full-stop', SEMICOLON, STOP],
    ],
    [
      'with a comment of several lines',
      ['<!--\n  penholder-disable operative-semicolon,\n    operative-full-stop\n  -- why\n-->', ...FAULTY],
      [],
    ],
    [
      'what is said about suppressing',
      [
        '<!-- penholder-disable suppression-unused -->',
        '<!-- penholder-disable-next-line numbering -->',
        ...FAULTY,
      ],
      [SEMICOLON, SEMICOLON, STOP],
    ],
    [
      'nothing, when it names a rule that does not exist',
      ['<!-- penholder-disable operative-semicolom -->', ...FAULTY],
      ['suppression-unused: operative-semicolom', SEMICOLON, SEMICOLON, STOP],
    ],
    [
      'nothing, in a comment about something else',
      ['<!-- see penholder-disable operative-semicolon -->', ...FAULTY],
      [SEMICOLON, SEMICOLON, STOP],
    ],
  ];
  for (const [what, operative, left] of cases)
    it(`suppress ${what}`, () => assert.deepEqual(found(draft(...operative)), left));

  it('speak about the whole text from its top', () => {
    const text = draft('1. Urges Member States to act;', '2. Decides to end.', '[^1]: Resolution 55/2.');
    assert.deepEqual(found(text), ['footnote-unreferenced: [^1]']);
    assert.deepEqual(found(`<!-- penholder-disable footnotes -->\n\n${text}`), []);
  });

  it('are left alone when the rule is off, or speaks about other texts', () => {
    const text = draft(
      '<!-- penholder-disable operative-semicolon -->',
      '1. Urges Member States to act;',
      '2. Decides to end.',
    );
    assert.deepEqual(found(text), ['suppression-unused: operative-semicolon']);
    assert.deepEqual(found(text, { levels: { 'operative-semicolon': 'off' } }), []);
    assert.deepEqual(found(text, { levels: { 'suppression-unused': 'off' } }), []);
  });

  it('offer the rule that was likely meant', () => {
    const text = draft('<!-- penholder-disable operative-semicolom -->', ...FAULTY);
    const [finding] = service.diagnose(service.createDocument(text));
    assert.match(
      finding?.message ?? '',
      /There is no rule “operative-semicolom”.*Did you mean “operative-semicolon”\?/,
    );
    const [correct, remove] = finding?.fixes?.() ?? [];
    assert.equal(correct?.kind, 'unsafe');
    assert.match(applyEdits(text, correct?.edits ?? []), /disable operative-semicolon -->/);
    assert.equal(applyEdits(text, remove?.edits ?? []), draft(...FAULTY));
  });

  it('are read in linear time', () => {
    const pair = '<!-- penholder-disable a --> <!-- penholder-enable a, punctuation -->\n';
    const line =
      '1. Urges States, <!-- penholder-disable-line punctuation --><!-- penholder-disable-next-line -->\n\n';
    for (const text of [
      pair.repeat(4000),
      line.repeat(4000),
      `<!-- penholder-disable ${'punctuation, '.repeat(20_000)}-->`,
    ]) {
      const document = service.createDocument(draft(text, ...FAULTY));
      for (const { fixes } of service.diagnose(document).slice(0, 50)) fixes?.();
    }
  });
});

describe('the profile', () => {
  const text = draft('1. Urges Member States to act.');
  const profileOf = (source: string, profile?: 'mun' | 'auto') =>
    service.createDocument(source, profile).resolution.profile;

  it('comes from the text, a setting over it, a comment over both', () => {
    assert.equal(profileOf(text), 'assembly');
    assert.equal(profileOf(text, 'mun'), 'mun');
    assert.equal(profileOf(`<!-- penholder-profile council -->\n${text}`, 'mun'), 'council');
    assert.equal(profileOf(`${text}\n<!-- penholder-profile auto -- as it reads -->`, 'mun'), 'assembly');
  });

  it('is not changed by a comment that names none', () => {
    assert.equal(profileOf(`<!-- penholder-profile parliament -->\n${text}`, 'mun'), 'mun');
    assert.equal(profileOf(`<!-- penholder-profile -->\n${text}`), 'assembly');
    assert.equal(profileOf(`<!-- penholder-profile council mun -->\n${text}`), 'assembly');
  });
});

describe('suppressing a finding', () => {
  const ids = (text: string): string[] => found(text).sort();

  for (const text of [
    draft(...FAULTY),
    draft(...FAULTY).replace(/\n/g, '\r\n'),
    draft(...FAULTY).replace(/^/gm, '> '),
    `\ufeff${draft(...FAULTY)}`,
    draft(...FAULTY.map((line) => line.replace(' Member', '\nMember'))),
  ]) {
    it(`silences it and nothing else: ${JSON.stringify(text.slice(0, 30))}`, () => {
      for (const finding of service.diagnose(service.createDocument(text))) {
        const document = service.createDocument(text);
        const { edit, reason } = service.suppressLine(document, finding.rule.id, finding.span.start);
        const after = applyEdits(text, [edit]);
        assert.equal(after.slice(reason.start, reason.end), 'reason');
        assert.equal(ids(after).length, ids(text).length - 1);
        const whole = service.suppressFile(document, finding.rule.id);
        const silenced = applyEdits(text, [whole.edit]);
        assert.equal(silenced.slice(whole.reason.start, whole.reason.end), 'reason');
        assert.deepEqual(
          ids(silenced),
          ids(text).filter((one) => !one.startsWith(`${finding.rule.id}:`)),
        );
        assert.equal(silenced.includes('\r\n'), text.includes('\r\n'));
        assert.doesNotMatch(silenced.replace(/\r\n/g, ''), text.includes('\r') ? /\n/ : /\r/);
      }
    });
  }

  it('silences it in 500 seeds with slips of the hand', () => {
    const silences = (text: string): void => {
      const document = service.createDocument(text);
      // What is found in a comment, another comment does not keep back.
      const findings = service.diagnose(document).filter(({ rule }) => rule.category !== 'housekeeping');
      for (const { rule, span } of findings.slice(0, 5)) {
        const after = applyEdits(text, [service.suppressLine(document, rule.id, span.start).edit]);
        const before = found(text).filter((one) => one.startsWith(`${rule.id}:`)).length;
        assert.ok(found(after).filter((one) => one.startsWith(`${rule.id}:`)).length < before, rule.id);
      }
    };
    fc.assert(fc.property(mutated, silences), { numRuns: 500 });
  });
});
