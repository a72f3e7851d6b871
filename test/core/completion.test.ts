import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Proposal, service } from '../../server/src/core/service.js';
import type { Listed } from '../../server/src/core/un/catalogue-search.js';
import { mutated } from '../properties/texts.js';
import { fullKnowledge } from '../support/knowledge.js';
import { seeds } from '../support/seeds.js';

/** What is proposed at the caret sign in `marked`, and the text without the sign. */
function proposed(marked: string): { text: string; offset: number; proposals: readonly Proposal[] } {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const { proposals } = service.completion(service.createDocument(text), offset, fullKnowledge);
  for (const { edit, filter } of proposals) {
    ok(edit.span.start <= offset && offset <= edit.span.end, 'the edit holds the caret');
    ok(!/[\r\n]/.test(text.slice(edit.span.start, edit.span.end)), 'the edit lies in one line');
    ok(
      filter.startsWith(text.slice(edit.span.start, offset)),
      `“${filter}” begins with “${text.slice(edit.span.start, offset)}”`,
    );
  }
  return { text, offset, proposals };
}

function draft(paragraph: string, organ = 'The General Assembly', rest = ''): string {
  return `# A title\n\n*${organ}*,\n\n${paragraph}\n\n1. *Requests* the Secretary-General to report.\n${rest}`;
}

/** The paragraph at the caret after the proposal with this label is taken. */
function completed(marked: string, label: string): string {
  const { text, offset, proposals } = proposed(marked);
  const proposal = proposals.find((candidate) => candidate.label === label);
  ok(proposal !== undefined, `“${label}” is among ${proposals.map((one) => one.label).join(' · ')}`);
  const done = applyEdits(text, [proposal.edit]);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return done.slice(start, done.indexOf('\n', start));
}

describe('completion of numbers', () => {
  const rows: readonly (readonly [typed: string, label: string, written: string, organ?: string])[] = [
    ['*Recalling* its resolution 70/1‸', '70/1', '*Recalling* its resolution 70/1 of 25 September 2015'],
    ['*Recalling* its resolution 70/‸1,', '70/1', '*Recalling* its resolution 70/1 of 25 September 2015,'],
    [
      '*Recalling* its resolution 70/1‸ of 25 September 2015,',
      '70/1',
      '*Recalling* its resolution 70/1 of 25 September 2015,',
    ],
    [
      '*Recalling* its resolution 64/293 of 30 July 2010, and its resolution 64/29‸',
      '64/293',
      '*Recalling* its resolution 64/293 of 30 July 2010, and its resolution 64/293',
    ],
    [
      '*Recalling* resolution 1325‸',
      '1325 (2000)',
      '*Recalling* Security Council resolution 1325 (2000) of 31 October 2000',
    ],
    [
      '*Recalling* resolution 1325‸',
      '1325 (2000)',
      '*Recalling* resolution 1325 (2000)',
      'The Security Council',
    ],
    [
      '*Recalling* its resolution global plan traff‸',
      '64/293',
      '*Recalling* its resolution 64/293 of 30 July 2010',
    ],
    [
      '*Recalling* its resolution 30 July 2010‸',
      '64/293',
      '*Recalling* its resolution 64/293 of 30 July 2010',
    ],
    [
      '*Recalling* its resolution of 30 July 2010‸',
      '64/293',
      '*Recalling* its resolution 64/293 of 30 July 2010',
    ],
    [
      '*Recalling* its resolution 217‸',
      '217 A (III)',
      '*Recalling* its resolution 217 A (III) of 10 December 1948',
    ],
    [
      '*Recalling* its resolutions 61/245 of 22 December 2006 and 61/24‸',
      '61/243',
      '*Recalling* its resolutions 61/245 and 61/243 of 22 December 2006',
    ],
    ['*Recalling* 70/‸', '70/1', '*Recalling* resolution 70/1 of 25 September 2015'],
    [
      '*Recalling* its resolution 70/1 of ‸',
      '25 September 2015',
      '*Recalling* its resolution 70/1 of 25 September 2015',
    ],
    [
      '*Recalling* its resolution 70/1 of 25 S‸',
      '25 September 2015',
      '*Recalling* its resolution 70/1 of 25 September 2015',
    ],
    [
      '*Recalling* resolution 2013/41‸',
      '2013/41',
      '*Recalling* Economic and Social Council resolution 2013/41 of 25 July 2013',
    ],
  ];
  for (const [typed, label, written, organ] of rows)
    it(`${label} in ${typed}`, () => equal(completed(draft(typed, organ), label), written));

  it('puts the number that is typed first', () =>
    equal(proposed(draft('*Recalling* its resolution 70/1‸')).proposals[0]?.label, '70/1'));

  for (const typed of [
    'the present resolution ‸',
    'the present resolution adop‸',
    '*Recalling* its resolution on the‸',
    '*Recalling* the decision to me‸',
    '*Recalling* No. 22/‸',
    '*Recalling* 1325‸',
    '*Recalling* that the chil‸',
    '*Recalling* that ‸',
    'Con‸',
    '*Recalling* <!-- its resolution 70/‸ -->',
  ])
    it(`proposes nothing in ${typed}`, () => deepEqual(proposed(draft(typed)).proposals, []));
});

describe('completion of notes', () => {
  const text = (named: string, typed: string): string =>
    `# A title\n\n*The General Assembly*,\n\n*Recalling* the United Nations Convention against Transnational Organized Crime,[^1] and the ${named},[^2]\n\n1. *Requests* all.\n\n[^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.\n\n[^2]: ${typed}\n`;
  const PROTOCOL =
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime';

  for (const [named, first] of [
    ['2030 Agenda for Sustainable Development', 'Resolution 70/1.'],
    ['International Covenant on Civil and Political Rights', 'See resolution 2200 A (XXI), annex.'],
    [PROTOCOL, 'Ibid., vol. 2237, No. 39574.'],
    ['United Nations Convention against Transnational Organized Crime', 'Ibid.'],
  ] as const)
    it(`documents the ${named}`, () => equal(proposed(text(named, '‸')).proposals[0]?.label, first));

  it('finds treaties by their names', () =>
    equal(
      completed(
        draft('*Recalling* it,[^1]', 'The General Assembly', '\n[^1]: Rome Stat‸\n'),
        'United Nations, Treaty Series, vol. 2187, No. 38544.',
      ),
      '[^1]: United Nations, *Treaty Series*, vol. 2187, No. 38544.',
    ));

  it('ends a cited resolution with a full stop and gives no date', () =>
    equal(
      completed(draft('*Recalling* it,[^1]', 'The General Assembly', '\n[^1]: Resolution 70/1‸\n'), '70/1'),
      '[^1]: Resolution 70/1.',
    ));

  it('names the Assembly in the notes of other organs', () =>
    equal(
      proposed(
        text('2030 Agenda for Sustainable Development', '‸')
          .replace('The General', 'The Human Rights Council,\n\nThe General')
          .replace('*The Human Rights Council,\n\nThe General Assembly*', '*The Human Rights Council*'),
      ).proposals[0]?.label,
      'General Assembly resolution 70/1.',
    ));
});

describe('completion of symbols, names, paragraphs and sessions', () => {
  const rows: readonly (readonly [typed: string, label: string])[] = [
    ['*Recalling* resolution 68/192 of 18 December 2013 and A/C.3/‸', 'A/C.3/68'],
    ['*Recalling* A/C.3/68/‸', 'A/C.3/68/L.'],
    ['*Recalling* A/68/127/‸', 'A/68/127/Add.1'],
    ['*Recalling* A/RES/64/29‸', 'A/RES/64/293'],
    ['*Recalling* the Commission on Cri‸', 'Commission on Crime Prevention and Criminal Justice'],
    ['*Recalling* that Vietn‸', 'Viet Nam'],
    ['*Recalling* that Ira‸', 'Islamic Republic of Iran'],
    ['*Recalling* that, in paragraph ‸', '1 below'],
    ['*Recalling* its resolution 68/192 of 18 December 2013, at its ‸', 'sixty-ninth session'],
    ['*Recalling* the Inter-Agency Group on Trade and the Inter-Ag‸', 'Inter-Agency Group on Trade'],
  ];
  for (const [typed, label] of rows)
    it(`${label} in ${typed}`, () => {
      const labels = proposed(draft(typed)).proposals.map((one) => one.label);
      ok(labels.includes(label), labels.join(' · '));
    });

  it('names States as lists do where sponsors stand', () => {
    const text =
      'General Assembly\n\nSixty-eighth session\n\nThird Committee\n\nBolivi‸: draft resolution\n\n# A title\n\n*The General Assembly*,\n';
    ok(proposed(text).proposals.some(({ label }) => label === 'Bolivia (Plurinational State of)'));
  });

  it('leaves out the paragraph itself and offers subparagraphs behind a bracket', () => {
    const text = (typed: string): string =>
      `# A\n\n*The General Assembly*,\n\n*Noting* it,\n\n1. *Urges* States;\n\n2. *Decides*, as in ${typed}‸;\n\n3. *Requests* the Secretary-General:\n\n(a) To act;\n\n(b) To report.\n`;
    const labels = (typed: string) => proposed(text(typed)).proposals.map(({ label }) => label);
    deepEqual(labels('paragraph '), ['1 above', '3 below']);
    deepEqual(labels('paragraph 3 ('), ['3 (a) below', '3 (b) below']);
    deepEqual(labels('paragraphs 1 and '), ['3 below']);
  });
});

/** Every `count`-th part of the entries of one organ, so that each run asks about the same ones. */
function sample(entries: readonly Listed[], count: number): Listed[] {
  const step = Math.max(1, Math.floor(entries.length / count));
  return entries.filter((_, at) => at % step === 0).slice(0, count);
}

// Entries of the catalogue that no organ can have adopted: sessions and numbers that do not go together.
const IMPOSSIBLE = new Set(['A/RES/884 (XXXVII)']);

describe('what is proposed is read as what it is', () => {
  const { all } = fullKnowledge.facts.search;
  for (const speaker of [
    'The General Assembly',
    'The Security Council',
    'The Human Rights Council',
    'The Economic and Social Council',
  ]) {
    for (const organ of ['A', 'S', 'A/HRC', 'E']) {
      it(`200 resolutions of ${organ} in a text of ${speaker}`, () => {
        const own = all.filter(
          (listed) =>
            listed.organ === organ && listed.kind === 'resolution' && !IMPOSSIBLE.has(listed.symbol),
        );
        for (const listed of sample(own, 200)) {
          const { text, proposals } = proposed(draft(`*Recalling* resolution ${listed.number}‸,`, speaker));
          const proposal = proposals.find(
            ({ label, documentation }) =>
              label === listed.number && documentation?.plainText.includes(listed.symbol),
          );
          ok(proposal !== undefined, `${listed.number} is proposed`);
          const { resolution } = service.createDocument(applyEdits(text, [proposal.edit]));
          ok(
            resolution.citations.some(({ symbol }) => symbol === listed.cited),
            `${proposal.edit.newText} is read as ${listed.cited}`,
          );
        }
      });
    }
  }
});

describe('completion in any text', () => {
  it('answers at every 13th place of the seeds, with edits round the caret and in its line', () => {
    for (const { text } of seeds) {
      for (let at = 0; at <= text.length; at += 13) proposed(`${text.slice(0, at)}‸${text.slice(at)}`);
    }
  }).timeout(120_000);

  it('300 seeds with slips of the hand', () => {
    fc.assert(
      fc.property(mutated, fc.nat(), (text, place) => {
        const at = place % (text.length + 1);
        proposed(`${text.slice(0, at).replace(/‸/g, '')}‸${text.slice(at)}`);
      }),
      { numRuns: 300 },
    );
  });
});
