import assert from 'node:assert/strict';
import { nameAround } from '../../server/src/core/model/capitalized-names.js';
import { readDefinedTerms } from '../../server/src/core/model/defined-terms.js';
import { shortFormAt } from '../../server/src/core/model/short-forms.js';
import { type ResolutionDocument, service } from '../../server/src/core/service.js';
import { seeds } from '../support/seeds.js';

function draft(...preambular: readonly string[]): ResolutionDocument {
  const paragraphs = preambular.map((words) => `Recalling ${words},`).join('\n\n');
  return service.createDocument(`*The General Assembly*,\n\n${paragraphs}\n\n1. *Acts*.\n`);
}

describe('a name', () => {
  const rows: readonly (readonly [marked: string, name: string | null])[] = [
    [
      'the United Nations Off|ice on Drugs and Crime in Vienna',
      'United Nations Office on Drugs and Crime in Vienna',
    ],
    ['the Rights o|f the Child and others', 'Rights of the Child'],
    ['the Sec|retariat and the Council', 'Secretariat'],
    [
      'Suppress and Pun|ish Trafficking in Persons, Especially Women',
      'Suppress and Punish Trafficking in Persons, Especially Women',
    ],
    ['Sudan Peo|ple’s Liberation Army', 'Sudan People’s Liberation Army'],
    ['the Cou|ncil’s work', 'Council'],
    ['the 20|30 Agenda for Sustainable Development', '2030 Agenda for Sustainable Development'],
    ['of 12 Aug|ust 1949', null],
    ['To pro|mote the Council', null],
    ['all S|tates', 'States'],
    ['nothing he|re', null],
    ['|', null],
  ];
  for (const [marked, expected] of rows) {
    it(marked, () => {
      const text = marked.replace('|', '');
      const name = nameAround(text, marked.indexOf('|'));
      assert.equal(name === null ? null : text.slice(name.start, name.end), expected);
    });
  }
});

describe('a short form that the text introduces', () => {
  const rows: readonly (readonly [words: string, ...terms: readonly string[]])[] = [
    [
      'the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)',
      'Nelson Mandela Rules = United Nations Standard Minimum Rules for the Treatment of Prisoners',
    ],
    [
      'the United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women)',
      'UN-Women = United Nations Entity for Gender Equality and the Empowerment of Women',
    ],
    ['the work of the World Health Organization (WHO)', 'WHO = World Health Organization'],
    [
      'the Inter-Agency Coordination Group against Trafficking in Persons (“the Coordination Group”)',
      'Coordination Group = Inter-Agency Coordination Group against Trafficking in Persons',
    ],
    [
      'the Framework Convention on Climate Change (hereinafter referred to as the Convention)',
      'Convention = Framework Convention on Climate Change',
    ],
    [
      'the United Nations Environment Assembly, hereinafter referred to as “the Assembly”, and others',
      'Assembly = United Nations Environment Assembly',
    ],
    ['the Sudan People’s Liberation Army (SPLA)', 'SPLA = Sudan People’s Liberation Army'],
    // What stands in brackets is mostly no short form.
    ['its resolution 217 A (III) and its report (A/68/53)'],
    ['Bahamas (2008), Iran (Islamic Republic of) and Bolivia (Plurinational State of)'],
    ['the Committee that was established for South Sudan (“the Committee”)'],
    ['the agreement that was signed in Bangui on 6 February 2019 (the APPR)'],
    ['the Agreement on the Ports of Hodeidah, Salif and Ras Issa (the Hodeidah Treaty)'],
    ['vitamin deficiencies (VAD) and human immunodeficiency virus (HIV)'],
  ];
  for (const [words, ...terms] of rows) {
    it(words, () =>
      assert.deepEqual(
        readDefinedTerms(draft(words).passages).map(({ short, full }) => `${short} = ${full}`),
        terms,
      ),
    );
  }

  it('stands in the words where it says so', () => {
    for (const { text } of seeds)
      for (const { short, place, passage } of readDefinedTerms(service.createDocument(text).passages))
        assert.equal(passage.text.slice(place.start, place.end), short);
  });

  it('is one in the seeds: UN-Women', () => {
    const found = seeds.map(({ text }) =>
      readDefinedTerms(service.createDocument(text).passages).map(({ short }) => short),
    );
    assert.deepEqual(found, [[], ['UN-Women'], [], [], []]);
  });
});

describe('a short form that the text leaves to its readers', () => {
  const full = (words: string, use: string): string | null => {
    const document = draft(words, use.replace('|', ''));
    const passage = document.passages[1];
    assert.ok(passage !== undefined);
    return shortFormAt(document.passages, passage, `Recalling ${use}`.indexOf('|'))?.full ?? null;
  };
  const rows: readonly (readonly [words: string, use: string, full: string | null])[] = [
    [
      'the Inter-Agency Coordination Group against Trafficking',
      'the Coordination| Group',
      'Inter-Agency Coordination Group against Trafficking',
    ],
    ['the Voluntary Trust Fund for Victims', 'the Trust F|und', 'Voluntary Trust Fund for Victims'],
    ['the President of the General Assembly', 'the General Ass|embly', null],
    ['the Working Group on Piracy and the Working Group on Slavery', 'the Working G|roup', null],
    ['the Office on Drugs and Crime', 'the Off|ice', null],
    ['the Trust Funds for Victims', 'the Trust F|und', null],
    ['the Security Council Committee', 'the Security Cou|ncil', null],
    ['the Special Committee on the Situation with regard to all', 'the Special Comm|ittee', null],
    ['the Trust Fund in New York and 17 Trust Funds', 'the Trust F|und', null],
  ];
  for (const [words, use, expected] of rows)
    it(`${use} after ${words}`, () => assert.equal(full(words, use), expected));
});
