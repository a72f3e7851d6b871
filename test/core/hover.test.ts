import assert from 'node:assert/strict';
import { HoverText } from '../../server/src/core/features/hover/hover-text.js';
import { type Knowledge, service } from '../../server/src/core/service.js';
import { matchesGolden } from '../support/golden.js';
import { fullKnowledge } from '../support/knowledge.js';
import { seed, seeds } from '../support/seeds.js';

/** A draft with these preambular words and paragraphs; the bar is the caret. */
interface Case {
  readonly organ?: string;
  readonly preamble?: string;
  readonly operative?: readonly string[];
  readonly notes?: readonly string[];
}

function draft({ organ = 'The General Assembly', preamble, operative, notes = [] }: Case): string {
  const paragraphs = operative ?? ['*Requests* the Secretary-General to report on the matter.'];
  return [
    `*${organ}*,`,
    preamble ?? '*Recalling* the Charter of the United Nations,',
    ...paragraphs.map((words, at) => `${at + 1}. ${words}`),
    ...notes.map((words, at) => `[^${at + 1}]: ${words}`),
    '',
  ].join('\n\n');
}

function hoverAt(marked: string, knowledge: Knowledge = fullKnowledge): ReturnType<typeof service.hover> {
  const text = marked.replace('|', '');
  return service.hover(service.createDocument(text), marked.indexOf('|'), knowledge);
}

/** The words between which the caret stands in each case, and what is said there, one after the other. */
function shown(cases: readonly Case[]): string {
  return cases
    .map((one) => {
      const marked = draft(one);
      const at = marked.indexOf('|');
      assert.ok(at >= 0, 'a case has a caret');
      const hover = hoverAt(marked);
      const text = marked.replace('|', '');
      const line = marked.slice(marked.lastIndexOf('\n', at) + 1, marked.indexOf('\n', at));
      const covered = hover === null ? '' : text.slice(hover.span.start, hover.span.end);
      return `>>> ${line}\n>>> over: ${covered}\n\n${hover?.markdown ?? '(nothing)'}\n`;
    })
    .join('\n\n');
}

const recalling = (words: string): Case => ({ preamble: `*Recalling* ${words},` });

const kinds: Readonly<Record<string, readonly Case[]>> = {
  resolution: [
    recalling('its resolution 64/2|93 of 30 July 2010'),
    recalling('its resolution 64/2|93 of 30 July 2011'),
    recalling('its resolution 64/293 of 30 Ju|ly 2010'),
    recalling('its resolution 64/2|93 of 31 June 2010'),
    recalling('its resolution 74|/10'),
    recalling('its resolutions 61/2|45 and 61/246 of 22 December 2006'),
    recalling('its resolution 217 A| (III) of 10 December 1948'),
    recalling('its resolution 67/23|4 B of 2 April 2013'),
    recalling('its resolution 38|/58 of 13 December 1983'),
    recalling('section III, paragraph 3, of its resolution 61/2|75 of 29 June 2007'),
    recalling('its resolution ES-1|0/24 of 18 September 2024'),
    recalling('its resolution S-2|7/2 of 10 May 2002'),
    recalling('Security Council resolution 132|5 (2000) of 31 October 2000'),
    recalling('Security Council resolution 155|6 (2005)'),
    recalling('Human Rights Council resolution 54|/2 of 11 October 2023'),
    recalling('Human Rights Council resolution 2|3/5 of 13 June 2014'),
    recalling('Economic and Social Council resolution 2013/|41'),
    recalling('its decision 65/|560 and, once more, its decision 65/560'),
    recalling('resolution 8/|12 of 20 December 2019 on corruption'),
    { organ: 'The Commission on Narcotic Drugs', ...recalling('its resolution 5|4/1 of 25 March 2011') },
  ],
  document: [
    { preamble: '*Noting* the report,[^1]', notes: ['CTOC/COP/WG.4|/2013/5.'] },
    { preamble: '*Noting* the reports,[^1]', notes: ['A/76/74|-E/2021/54.'] },
    { preamble: '*Noting* the draft,[^1]', notes: ['A/C.3/68/L|20.'] },
    { preamble: '*Noting* the report,[^1]', notes: ['A/74/|396.'] },
    { preamble: '*Noting* the text,[^1]', notes: ['A/RES/64|/293.'] },
    { preamble: '*Noting* the statement,[^1]', notes: ['S/PRST/2020|/1.'] },
  ],
  treaty: [
    {
      preamble: '*Recalling* the Convention[^1] and the Protocol,[^2]',
      notes: ['United Nations, *Treaty Series*, vol. 2225, No. 39574.', 'Ibid., vol. 22|37, No. 39574.'],
    },
    {
      preamble: '*Recalling* all,[^1]',
      notes: ['United Nations, *Treaty Series*, vols. 22|25 and 2237, No. 39574.'],
    },
    {
      preamble: '*Recalling* the Conventions,[^1]',
      notes: ['United Nations, *Treaty Series*, vol. 112|5, Nos. 17512 and 17513.'],
    },
    { preamble: '*Recalling* it,[^1]', notes: ['United Nations, *Treaty Series*, vol. 66|1, No. 9464.'] },
    { preamble: '*Recalling* it,[^1]', notes: ['United Nations, *Treaty Series*, vol. 22|37, No. 39575.'] },
    { preamble: '*Recalling* it,[^1]', notes: ['League of Nations, *Treaty Series*, vol. X|CIV, No. 2138.'] },
  ],
  publication: [
    { preamble: '*Welcoming* the report,[^1]', notes: ['United Nations publication, Sales No. E.1|6.IV.6.'] },
    { preamble: '*Welcoming* the report,[^1]', notes: ['United Nations publication, Sales No. 9|6.XXV.13.'] },
  ],
  paragraph: [
    {
      operative: [
        '*Requests* a report, as in paragraph |3 (b) below;',
        '*Decides* so;',
        '*Urges* States:\n\n(a) To act;\n\n(b) To go on.',
      ],
    },
    {
      operative: [
        '*Urges* States:\n\n(a) To act;\n\n(b) To go on;',
        '*Decides* to act under paragraph |1 above.',
      ],
    },
    { operative: ['*Decides* to act under paragraph |2 above;', '*Requests* a report.'] },
    { operative: ['*Decides* to act under paragraph |9 above;', '*Requests* a report.'] },
    { operative: ['*Urges* States to act;', '*Decides* to act under paragraph |1 (c) above.'] },
  ],
  session: [
    { operative: ['*Requests* a report at its seventy-se|cond session.'] },
    { operative: ['*Recalls* the twenty-th|ird session of the Human Rights Council.'] },
    { operative: ['*Recalls* the tenth emer|gency special session of the General Assembly and its work.'] },
    { operative: ['*Recalls* its twenty-sev|enth special session.'] },
    { operative: ['*Recalls* the twenty-sev|enth session of the Conference of the Parties.'] },
    {
      organ: 'The Commission on Crime Prevention and Criminal Justice',
      operative: ['*Requests* a report at its twenty-fi|rst session.'],
    },
  ],
  opening: [
    { operative: ['*Takes n|ote* of the report.'] },
    { operative: ['*Also takes note w|ith appreciation* of the report.'] },
    { operative: ['*Ur|ges* States to act.'] },
    { operative: ['*Calls o|n* States to act.'] },
    { operative: ['*Dec|ides* to remain seized of the matter.'] },
    { preamble: '*Noting wi|th concern* the report,' },
    { preamble: '*Mind|ful* of the report,' },
    { preamble: '*Expressing its deep appre|ciation* to all,' },
    { preamble: '*Fully al|armed* at the report,' },
  ],
  note: [
    { preamble: '*Recalling* the Declaration,[^1|]', notes: ['Resolution 55/2.'] },
    {
      preamble: '*Recalling* all of them,[^1|]',
      notes: ['Resolutions 55/67, 58/137, 61/144 and 63/194, and A/68/127.'],
    },
    {
      preamble: '*Recalling* the Convention,[^1] the Protocol[^2|] and again the Protocol,[^2]',
      notes: ['United Nations, *Treaty Series*, vol. 2225, No. 39574.', 'Ibid., vol. 2237, No. 39574.'],
    },
    {
      preamble: '*Recalling* the Convention[^1] and the Protocol,[^2]',
      notes: ['United Nations, *Treaty Series*, vol. 2225, No. 39574.', 'Ib|id., vol. 2237, No. 39574.'],
    },
    {
      preamble: '*Recalling* the Declaration,[^1]',
      notes: ['Resolution 55/2.'],
      operative: ['*Requests* a report.[^2|]'],
    },
  ],
  'short-form': [
    {
      preamble: '*Welcoming* the Entity for Gender Equality and the Empowerment of Women (EGEEW),',
      operative: ['*Requests* EG|EEW to report.'],
    },
    {
      preamble:
        '*Recalling* the Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules),',
      operative: ['*Requests* a report on the Nelson Man|dela Rules.'],
    },
    {
      preamble:
        '*Emphasizing* the role of the Inter-Agency Coordination Group against Trafficking in Persons,',
      operative: ['*Invites* the Coord|ination Group to report.'],
    },
    {
      preamble: '*Welcoming* the Working Group on Piracy and the Working Group on Slavery,',
      operative: ['*Invites* the Work|ing Group to report.'],
    },
    { operative: ['*Requests* the Secretary-General to co|operate.'] },
  ],
};

describe('hovers', () => {
  for (const [kind, cases] of Object.entries(kinds))
    it(`over each kind of ${kind}`, () => matchesGolden(`test/core/hovers/${kind}.txt`, shown(cases)));

  it('say the same in plain text, without markup', () => {
    const hover = hoverAt(draft(recalling('its resolution 64/2|93 of 30 July 2010')));
    assert.doesNotMatch(hover?.plainText ?? '', /[*\\[\]]/);
    assert.match(hover?.plainText ?? '', /^A\/RES\/64\/293\n\nUnited Nations Global Plan/);
    assert.match(hover?.plainText ?? '', /Official document: https:\/\/undocs\.org\/en\/A\/RES\/64\/293$/);
  });

  it('decode what nothing is known of, and do not complain that a catalogue lacks it that was never loaded', () => {
    const hover = hoverAt(draft(recalling('its resolution 64/2|93 of 30 July 2010')), service.noKnowledge);
    assert.equal(
      hover?.plainText,
      'A/RES/64/293\n\nResolution 293 of the sixty-fourth session of the General Assembly (2009–2010).\n\nThis text dates it 30 July 2010.\n\nOfficial document: https://undocs.org/en/A/RES/64/293',
    );
  });

  it('show words as they are, whatever signs they contain', () => {
    const words = '- See <b>#1</b> & `a_b` [x](y)';
    const hover = new HoverText().say(words).item('1. ', { strong: '*' }, { name: 'a]', address: 'b:c(d)' });
    assert.equal(
      hover.markdown,
      '\\- See \\<b\\>\\#1\\</b\\> &amp; \\`a\\_b\\` \\[x\\](y)\n\n- 1\\. **\\***[a\\]](b:c%28d%29)',
    );
    assert.equal(hover.plainText, `${words}\n\n- 1. *a]: b:c(d)`);
  });

  for (const { name, text } of seeds) {
    it(`answer at every offset of ${name}, with a span round it`, () => {
      const document = service.createDocument(text);
      for (let offset = 0; offset <= text.length; offset++) {
        for (const knowledge of [fullKnowledge, service.noKnowledge]) {
          const hover = service.hover(document, offset, knowledge);
          if (hover === null) continue;
          assert.ok(hover.span.start <= offset && offset <= hover.span.end, `at ${offset}`);
          assert.notEqual(hover.plainText, '');
        }
      }
    });
  }

  it('over the number say the same as over its date', () => {
    const { text } = seed('001');
    const document = service.createDocument(text);
    const at = text.indexOf('23/5 of 13 June');
    const over = (offset: number) => service.hover(document, at + offset, fullKnowledge)?.markdown;
    assert.equal(over(1), over('23/5 of 13 J'.length));
  });
});
