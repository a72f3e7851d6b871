import assert from 'node:assert/strict';
import { service } from '../../server/src/core/service.js';

function read(lines: readonly string[]) {
  const document = service.createDocument(`${lines.join('\n\n')}\n`);
  const { masthead, parts, profile } = document.resolution;
  return {
    form: document.recognition,
    profile,
    symbol: masthead.symbol?.text ?? null,
    title: masthead.title?.text ?? null,
    status: masthead.status,
    date: masthead.isoDate,
    paragraphs: parts.flatMap(({ preambular, operative }) =>
      [...preambular, ...operative].map(({ kind, text, items }) =>
        [kind, text, ...items.map(({ label }) => label?.text)].join(' '),
      ),
    ),
    findings: service.diagnose(document),
  };
}

const lead =
  'On 4 December 2020, in connection with the Council’s consideration of the item entitled “Peace”, the President of the Security Council issued the following statement on behalf of the Council:';

describe('texts that are no resolutions', () => {
  it('reads a presidential statement: each quoted paragraph', () => {
    assert.deepEqual(
      read([
        'S/PRST/2020/11',
        'Security Council',
        'Statement by the President of the Security Council',
        lead,
        '“The Security Council recalls its previous relevant resolutions.',
        '“The Security Council commends the work of the Office:',
        '“The Security Council expresses its willingness to continue.”',
      ]),
      {
        form: 'statement',
        profile: 'council',
        symbol: 'S/PRST/2020/11',
        title: 'Statement by the President of the Security Council',
        status: 'adopted',
        date: '2020-12-04',
        paragraphs: [
          'operative “The Security Council recalls its previous relevant resolutions.',
          'operative “The Security Council commends the work of the Office:',
          'operative “The Security Council expresses its willingness to continue.”',
        ],
        findings: [],
      },
    );
  });

  it('joins a paragraph of a statement that a page end broke', () => {
    const { paragraphs } = read([
      lead,
      '“The Security Council recalls its',
      '2/3',
      'previous relevant resolutions.',
      '“The Security Council commends the work.”',
    ]);
    assert.equal(paragraphs.length, 2);
    assert.match(paragraphs[0] ?? '', /recalls its previous/);
  });

  it('reads an adopted decision with its list', () => {
    assert.deepEqual(
      read([
        '77/408. Appointment of members of the Advisory Committee',
        'At its 87th plenary meeting, on 30 June 2023, the General Assembly, on the recommendation of the Fifth Committee, appointed the following persons:',
        '(a) One;',
        '(b) Two.',
        'At the same meeting, the Assembly decided to defer the item.',
      ]),
      {
        form: 'decision',
        profile: 'assembly',
        symbol: 'A/DEC/77/408',
        title: 'Appointment of members of the Advisory Committee',
        status: 'adopted',
        date: '2023-06-30',
        paragraphs: [
          'operative At its 87th plenary meeting, on 30 June 2023, the General Assembly, on the recommendation of the Fifth Committee, appointed the following persons: (a) (b)',
          'operative At the same meeting, the Assembly decided to defer the item.',
        ],
        findings: [],
      },
    );
  });

  for (const [what, words] of [
    [
      'a decision taken without a meeting',
      'On 3 April 2020, the Economic and Social Council, noting with concern the pandemic, decided to act.',
    ],
    [
      'a draft decision',
      'The General Assembly decides to defer until its resumed session consideration of the item.',
    ],
    [
      'a draft decision that says why',
      'The General Assembly, recalling its resolution 1/1, decides to defer the item.',
    ],
  ] as const)
    it(what, () => assert.equal(read(['Title of the decision', words]).form, 'decision'));

  it('takes a resolution that runs its organ line into the preamble for one', () => {
    const { form } = read([
      'The General Assembly, recalling its resolution 1/1,',
      '1. Decides to act;',
      '2. Urges States.',
    ]);
    assert.equal(form, 'resolution');
  });
});
