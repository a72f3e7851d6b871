import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { applyEdits, type Completion, type Proposal, service } from '../../server/src/core/service.js';
import { fullKnowledge } from '../support/knowledge.js';
import { seeds } from '../support/seeds.js';

/** What is proposed at the bar in `marked`, which is taken out of the text. */
interface Asked {
  readonly text: string;
  readonly offset: number;
  readonly completion: Completion;
}

function ask(marked: string, knowledge = fullKnowledge): Asked {
  const offset = marked.indexOf('|');
  ok(offset >= 0, 'a case has a caret');
  const text = marked.replace('|', '');
  return { text, offset, completion: service.completion(service.createDocument(text), offset, knowledge) };
}

const draft = (words: string, organ = 'General Assembly'): string => `*The ${organ}*,\n\n${words}\n`;

function labels(marked: string): string[] {
  return ask(marked).completion.proposals.map(({ label }) => label);
}

/** The line of the caret once a proposal is accepted: the first one, or the one with this label. */
function accepted(marked: string, label?: string): string {
  const { text, offset, completion } = ask(marked);
  const { proposals } = completion;
  const chosen = label === undefined ? proposals[0] : proposals.find((one) => one.label === label);
  ok(chosen !== undefined, `${label ?? 'something'} is proposed, not only ${labels(marked).slice(0, 9)}`);
  return lineAt(applyEdits(text, [chosen.edit]), offset);
}

function lineAt(text: string, offset: number): string {
  const line = text.slice(0, offset).split('\n').length - 1;
  return text.split('\n')[line] ?? '';
}

/** Words with the caret, the line once the first proposal or the named one is accepted, and whose text it is. */
type Case = readonly [words: string, line: string, label?: string | undefined, organ?: string];

function completes(cases: readonly Case[]): void {
  for (const [words, line, label, organ] of cases)
    it(`${words.replaceAll('\n', ' ')} in a text of the ${organ ?? 'Assembly'}`, () =>
      equal(accepted(draft(words, organ), label), line));
}

function isSilent(marked: string, knowledge = fullKnowledge): void {
  const { proposals } = ask(marked, knowledge).completion;
  equal(
    proposals
      .map(({ label }) => label)
      .slice(0, 5)
      .join(', '),
    '',
    `nothing for ${marked}`,
  );
}

const COUNCIL = 'Security Council';
const RIGHTS = 'Human Rights Council';

describe('the completion of a number', () => {
  completes([
    [
      '*Recalling* Security Council resolution 132|5 (2000),',
      '*Recalling* Security Council resolution 1325 (2000) of 31 October 2000,',
      '1325 (2000)',
    ],
    ['*Recalling* resolution |', '*Recalling* resolution 64/293 of 30 July 2010', '64/293'],
    ['*Recalling* resolution |,', '*Recalling* resolution 70/1 of 25 September 2015,', '70/1'],
    ['*Recalling* resolution 70/|', '*Recalling* resolution 70/1 of 25 September 2015', '70/1'],
    ['*Recalling* its resolution 64/2|,', '*Recalling* its resolution 64/293 of 30 July 2010,'],
    ['*Recalling* its resolution 64/293|,', '*Recalling* its resolution 64/293 of 30 July 2010,'],
    [
      '*Recalling* its resolution 64/2|93 of 30 July 2010,',
      '*Recalling* its resolution 64/293 of 30 July 2010,',
    ],
    ['*Recalling* 64/293|,', '*Recalling* resolution 64/293 of 30 July 2010,'],
    [
      '*Recalling* its resolutions 64/293 and |,',
      '*Recalling* its resolutions 64/293 and 70/1 of 25 September 2015,',
      '70/1',
    ],
    [
      '*Recalling* its resolutions 64/293 of 30 July 2010 and 70/1|,',
      '*Recalling* its resolutions 64/293 of 30 July 2010 and 70/1 of 25 September 2015,',
    ],
    [
      '*Recalling* its resolutions 70/178 of 17 December 2015 and 70/179|,',
      '*Recalling* its resolutions 70/178 and 70/179 of 17 December 2015,',
    ],
    [
      '*Recalling* Human Rights Council resolution 23/|,',
      '*Recalling* Human Rights Council resolution 23/5 of 13 June 2013,',
      '23/5',
    ],
    [
      '*Recalling* Security Council resolution 132|,',
      '*Recalling* Security Council resolution 1325 (2000) of 31 October 2000,',
      '1325 (2000)',
    ],
    ['*Recalling* its resolution 132|,', '*Recalling* its resolution 1325 (2000),', '1325 (2000)', COUNCIL],
    ['*Recalling* resolution trafficking|,', '*Recalling* resolution 64/293 of 30 July 2010,', '64/293'],
    [
      '*Recalling* resolution Implementation global plan|,',
      '*Recalling* Economic and Social Council resolution 2013/41 of 25 July 2013,',
      '2013/41',
    ],
  ]);

  it('goes on with a list that began far back', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => `${40 + at}/1 of 1 December ${1985 + at}`).join(
      ', ',
    );
    match(
      accepted(draft(`*Recalling* its resolutions ${numbers} and 70/1|,`)),
      / and 70\/1 of 25 September 2015,$/,
    );
  });

  it('goes on with the letter of a part', () =>
    deepEqual(labels(draft('*Recalling* its resolution 51/45 B|,')), ['51/45 B']));

  it('leaves the letter of a part where it stands, and the date behind it', () => {
    const line = '*Recalling* its resolution 76/246 A of 24 December 2021,';
    equal(accepted(draft(line.replace(' A', '| A')), '76/246'), line);
  });

  it('gives no date that the text has given', () => {
    const first = '*Recalling* its resolution 64/293 of 30 July 2010,\n\n';
    equal(
      accepted(draft(`${first}1. *Stresses* its resolution 64/29|;`), '64/293'),
      '1. *Stresses* its resolution 64/293;',
    );
  });

  it('gives no date to resolutions that a text of the Security Council cites', () => {
    for (const { edit } of ask(draft('*Recalling* its resolution 13|', COUNCIL)).completion.proposals)
      match(edit.newText, /^\d+ \(\d{4}\)$/);
  });

  it('gives no date in a note, and ends its sentence', () => {
    const text = draft('*Recalling* the plan,[^1]\n\n[^1]: See resolution 64/293|');
    equal(accepted(text), '[^1]: See resolution 64/293.');
  });
});

describe('the completion of a number that several organs have', () => {
  completes([
    ['*Recalling* resolution 23/5|,', '*Recalling* resolution 23/5 of 13 June 2013,', undefined, RIGHTS],
    ['*Recalling* resolution 23/5|,', '*Recalling* Human Rights Council resolution 23/5 of 13 June 2013,'],
    [
      '*Recalling* resolution 70/1|,',
      '*Recalling* General Assembly resolution 70/1 of 25 September 2015,',
      undefined,
      RIGHTS,
    ],
  ]);

  completes([
    [
      '*Noting* the plan, endorsed by the Assembly in its resolution 70/294|,',
      '*Noting* the plan, endorsed by the Assembly in its resolution 70/294 of 25 July 2016,',
    ],
    [
      '*Noting* the road map, endorsed by the Council in its resolution 1515|,',
      '*Noting* the road map, endorsed by the Council in its resolution 1515 (2003) of 19 November 2003,',
    ],
  ]);

  it('is of one organ only where the words name it', () => {
    for (const { edit } of ask(draft('*Recalling* Human Rights Council resolution 2|')).completion.proposals)
      match(edit.newText, /^S?-?2\d*\/\d+/);
  });
});

describe('the completion of a date', () => {
  completes([
    ['*Recalling* its resolution 70/1 of |,', '*Recalling* its resolution 70/1 of 25 September 2015,'],
    ['*Recalling* its resolution 70/1 of 25 S|,', '*Recalling* its resolution 70/1 of 25 September 2015,'],
    [
      '*Recalling* Human Rights Council resolution 23/5 of |,',
      '*Recalling* Human Rights Council resolution 23/5 of 13 June 2013,',
    ],
  ]);

  it('leaves a date alone that begins otherwise', () =>
    isSilent(draft('*Recalling* its resolution 70/1 of 26|,')));
});

describe('the completion of a note', () => {
  const CONVENTION = '*Recalling* the United Nations Convention against Transnational Organized Crime';
  completes([
    [`${CONVENTION},[^1]\n\n[^1]: United|`, '[^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.'],
    [`${CONVENTION},[^1]\n\n[^1]: |`, '[^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.'],
    [`${CONVENTION},[^1]\n\n[^1]: |.`, '[^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.'],
    [
      `${CONVENTION}[^1] and its annex,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 2225, No. 39574.\n\n[^2]: Ib|`,
      '[^2]: Ibid.',
    ],
    [
      '*Recalling* the Universal Declaration of Human Rights,[^1]\n\n[^1]: |',
      '[^1]: Resolution 217 A (III).',
    ],
    [
      '*Recalling* the Universal Declaration of Human Rights,[^1]\n\n[^1]: |',
      '[^1]: General Assembly resolution 217 A (III).',
      undefined,
      RIGHTS,
    ],
  ]);
});

describe('the completion of a symbol', () => {
  it('goes from component to component', () => {
    deepEqual(labels(draft('*Noting* document A/C.3/68/L|')), ['A/C.3/68/L.']);
    ok(labels(draft('*Noting* document A/C.3/|')).every((symbol) => symbol.startsWith('A/C.3/')));
    ok(labels(draft('*Noting* document (A/C.|')).includes('A/C.3'));
    ok(labels(draft('*Noting* document A/|C.3')).includes('A/HRC'));
    ok(labels(draft('*Noting* document A/C.3/68/L.20/|')).includes('A/C.3/68/L.20/Rev.1'));
  });

  completes([
    [
      '*Noting* document A/C.3/68/L.20 and document A/C.3/68/L|,',
      '*Noting* document A/C.3/68/L.20 and document A/C.3/68/L.20,',
    ],
    ['*Noting* resolution A/RES/64/29|,', '*Noting* resolution A/RES/64/293,', 'A/RES/64/293'],
  ]);
});

describe('the completion of a name', () => {
  completes([
    [
      '*Welcoming* the work of the Commission on Cr|,',
      '*Welcoming* the work of the Commission on Crime Prevention and Criminal Justice,',
    ],
    ['*Welcoming* the work of Switz|,', '*Welcoming* the work of Switzerland,'],
    ['*Welcoming* the work of Côte|,', '*Welcoming* the work of Côte d’Ivoire,'],
    ['*Welcoming* the work of the Iran|,', '*Welcoming* the work of the Islamic Republic of Iran,'],
    ['*Recalling* the Universal Decl|,', '*Recalling* the Universal Declaration of Human Rights,'],
    [
      '*Recalling* the Convention on the Rights of the C|,',
      '*Recalling* the Convention on the Rights of the Child,',
    ],
    [
      '*Welcoming* the Panel on Green Roofs,\n\n1. *Invites* the Panel|;',
      '1. *Invites* the Panel on Green Roofs;',
    ],
  ]);

  it('names a committee without its field', () => {
    deepEqual(labels(draft('*Noting* the work of the Third Comm|')), ['Third Committee']);
  });
});

describe('the completion of a paragraph', () => {
  const OTHERS = ';\n\n3. *Requests* a report:\n\n(a) On rivers;\n\n(b) On lakes.';
  const draftOf = (words: string): string =>
    draft(`1. *Urges* States to act;\n\n2. *Decides* to act under ${words}${OTHERS}`);

  it('shows its number, its place and its first words', () => {
    const { proposals } = ask(draftOf('paragraph |')).completion;
    deepEqual(
      proposals.map(({ label, description }) => [label, description]),
      [
        ['1 above', 'Urges States to act;'],
        ['3 below', 'Requests a report:'],
      ],
    );
    equal(accepted(draftOf('paragraph |')), '2. *Decides* to act under paragraph 1 above;');
  });

  it('goes on with subparagraphs and with the next of a list', () => {
    deepEqual(labels(draftOf('paragraph 3 (|')), ['3 (a) below', '3 (b) below']);
    deepEqual(labels(draftOf('paragraphs 1 and |')), ['3 below']);
    deepEqual(labels(draftOf('paragraph | below')), ['1', '3']);
  });
});

describe('the completion of a session', () => {
  it('begins with the one that follows the session of the text', () => {
    const text = draft(
      '*Recalling* its resolution 70/1 of 25 September 2015,\n\n1. *Requests* a report at its |.',
    );
    deepEqual(labels(text).slice(0, 3), [
      'seventy-first session',
      'seventy-second session',
      'seventieth session',
    ]);
    equal(accepted(text), '1. *Requests* a report at its seventy-first session.');
  });

  it('counts for the organ that is named', () => {
    const text = draft(
      '*Recalling* Human Rights Council resolution 23/5,\n\n1. *Requests* the Human Rights Council to report at its |',
    );
    equal(labels(text)[0], 'twenty-fourth session');
    const assembly =
      '*Recalling* General Assembly resolution 74/10,\n\n1. *Requests* a report to the Assembly at its |';
    equal(labels(draft(assembly, RIGHTS))[0], 'seventy-fifth session');
    match(
      labels(draft('1. *Requests* a report at its |', 'Economic and Social Council'))[0] ?? '',
      /^20\d\d session$/,
    );
  });
});

describe('nothing is completed', () => {
  for (const words of [
    '*Recalling* the coop|eration of States,',
    '*Recalling* the |cooperation of States,',
    '*Recalling* | the cooperation of States,',
    '*Rec|alling* the cooperation,',
    '*Recalling* the present resolution |,',
    '*Recalling* the draft resolution |,',
    '*Recalling* resolution adopted by |,',
    '*Recalling* its resolution 70/1 |of 25 September 2015,',
    '*Recalling* its resolution 70/1 | and all,',
    'Resolution adop|ted by the General Assembly,',
    '*Recalling* the Int|ernational Covenant on Civil and Political Rights,',
    '*Recalling* the report at its seve|nty-fifth session,',
    '*Recalling* the settlement of conflicts by resolution through dialogue|,',
    '*Recalling* all, <!-- its resolution 70/| -->',
  ])
    it(`in ${words}`, () => isSilent(draft(words)));

  it('in a title', () => {
    for (const title of [
      'Follow-up to resolution 70/|',
      'On the resolution |',
      'Work of the Commission on Cr|',
    ])
      isSilent(`# ${title}\n\n${draft('*Recalling* the Charter,')}`);
  });

  it('in a French text', () => {
    for (const words of [
      '*Rappelant* sa résolution |',
      '*Rappelant* sa résolution 70/|',
      '*Rappelant* la resolution 70/|',
    ])
      isSilent(`*L’Assemblée générale*,\n\n${words}\n`);
  });

  it('in an empty document, and in a text that is no resolution', () => {
    for (const text of ['|', '\n|\n', 'Buy milk and mix it 70/|\n', 'A good resolution |\n']) isSilent(text);
  });

  it('where nothing is known', () => {
    for (const words of [
      'resolution |',
      'its resolution 70/|',
      'its resolution 70/1 of |',
      'its resolution trafficking|',
    ])
      isSilent(draft(`*Recalling* ${words}`), service.noKnowledge);
  });
});

/** What stands before the numbers of each organ, and in whose text. */
const WORDS: readonly (readonly [organ: string, words: string, speaker?: string])[] = [
  ['A', 'resolution '],
  ['A', 'its resolution '],
  ['A/HRC', 'Human Rights Council resolution '],
  ['E', 'Economic and Social Council resolution '],
  ['S', 'Security Council resolution '],
  ['A', 'General Assembly resolution ', RIGHTS],
  ['A/HRC', 'resolution ', RIGHTS],
  ['E', 'its resolution ', 'Economic and Social Council'],
  ['S', 'resolution ', COUNCIL],
];
const MOST_ENTRIES = 200;
const AMONG_THE_FIRST = 3;

describe('completion at every offset', () => {
  for (const { name, text } of seeds)
    it(`of ${name} replaces what stands round the caret in its line`, () => {
      const document = service.createDocument(text);
      for (let offset = 0; offset <= text.length; offset++) {
        for (const { edit } of service.completion(document, offset, fullKnowledge).proposals) {
          const { start, end } = edit.span;
          ok(start <= offset && offset <= end && end <= text.length, `at ${offset}`);
          doesNotMatch(text.slice(start, end), /[\r\n]/, `at ${offset}`);
        }
      }
    });
});

describe('a number that is typed is proposed, and is read as what it is once it is accepted', () => {
  for (const [organ, words, speaker] of WORDS) {
    it(`behind “${words}” in a text of the ${speaker ?? 'Assembly'}`, () => {
      const all = fullKnowledge.facts.search.all.filter(
        (one) => one.organ === organ && one.kind === 'resolution',
      );
      const step = Math.max(1, Math.floor(all.length / MOST_ENTRIES));
      const wrong: string[] = [];
      for (const [at, { number, symbol, cited, date }] of all.entries()) {
        if (at % step !== 0) continue;
        const { text, completion } = ask(draft(`*Recalling* ${words}${number}|,`, speaker));
        const place = completion.proposals.findIndex(({ label }) => label === number);
        const chosen: Proposal | undefined = completion.proposals[place];
        if (chosen === undefined || place >= AMONG_THE_FIRST) {
          wrong.push(`${symbol}: proposed at ${place}`);
          continue;
        }
        const after = applyEdits(text, [chosen.edit]);
        const [citation] = service.createDocument(after).resolution.citations;
        const iso = citation?.kind === 'resolution' ? (citation.date?.iso ?? '') : '';
        if (citation?.symbol !== cited || iso !== (speaker === COUNCIL ? '' : date))
          wrong.push(
            `${symbol} of ${date}: ${after.split('\n')[2]} is read as ${citation?.symbol} of ${iso}`,
          );
      }
      deepEqual(wrong, []);
    });
  }
});
