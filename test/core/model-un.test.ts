import assert from 'node:assert/strict';
import { service } from '../../server/src/core/service.js';

const committee = `FORUM: General Assembly Third Committee
QUESTION OF: Protecting the rights of migrant children
SUBMITTED BY: France
CO-SUBMITTED BY: Germany, Kenya

THE GENERAL ASSEMBLY,

Deeply concerned by the number of unaccompanied children,

Whereas many States lack shelters,

__Recalling__ the Convention on the Rights of the Child,

1. __Urges__ all Member States to:
a. open shelters for unaccompanied children, such as but not limited to:
i. night shelters,
ii. schools,
b. train border officials;

2. **Calls upon** UNICEF to report every year;

3. Encourages States to share data.
`;

const resolved = `Committee: Economic and Social Council
Topic: Water
Sponsors: Brazil, India

Be it resolved by the Council that:

1. States shall act;

2. States shall report.
`;

const numbered = `1  FORUM: Human Rights Council
2  QUESTION OF: Freedom of expression
3  SUBMITTED BY: Chile
4
5  The Human Rights Council,
6
7  Recalling the Universal Declaration of Human Rights and all of the
8  resolutions of the General Assembly on the subject,
9
10 1. Urges States to protect journalists in all situations and also in
11 times of armed conflict;
12
13 2. Decides to remain seized of the matter.
`;

describe('Model UN drafts are read', () => {
  it('with their sponsors named once in the outline', () => {
    const [masthead] = service.documentSymbols(service.createDocument(resolved));
    const names = masthead?.children.map(({ name }) => name);
    assert.ok(names?.includes('Sponsors: Brazil, India'), names?.join(' | '));
  });

  it('with their headers, underlined openings and lettered clauses', () => {
    const { profile, masthead, parts } = service.createDocument(committee).resolution;
    assert.equal(profile, 'mun');
    assert.equal(masthead.committee?.text, 'General Assembly Third Committee');
    assert.equal(masthead.title?.text, 'Protecting the rights of migrant children');
    assert.deepEqual(masthead.sponsorNames, ['France']);
    const [part] = parts;
    assert.equal(part?.organ?.name, 'The General Assembly');
    assert.deepEqual(
      part?.preambular.map(({ opening }) => opening?.text),
      ['Deeply concerned', 'Whereas', 'Recalling'],
    );
    assert.deepEqual(
      part?.operative.map(({ label, opening }) => `${label?.text} ${opening?.text}`),
      ['1. Urges', '2. Calls upon', '3. Encourages'],
    );
    const items = part?.operative[0]?.items ?? [];
    assert.deepEqual(
      items.map(({ label, items: below }) => [label?.text, below.map((item) => item.label?.text)]),
      [
        ['a.', ['i.', 'ii.']],
        ['b.', []],
      ],
    );
  });

  it('that resolve instead of naming an organ', () => {
    const document = service.createDocument(resolved);
    assert.equal(document.recognition, 'resolution');
    assert.equal(document.resolution.profile, 'mun');
    assert.deepEqual(
      document.resolution.parts[0]?.operative.map(({ text }) => text),
      ['States shall act;', 'States shall report.'],
    );
  });

  it('with a number before every line', () => {
    const { profile, parts } = service.createDocument(numbered).resolution;
    assert.equal(profile, 'mun');
    assert.deepEqual(
      [...(parts[0]?.preambular ?? []), ...(parts[0]?.operative ?? [])].map(({ text }) => text),
      [
        'Recalling the Universal Declaration of Human Rights and all of the resolutions of the General Assembly on the subject,',
        'Urges States to protect journalists in all situations and also in times of armed conflict;',
        'Decides to remain seized of the matter.',
      ],
    );
  });

  it('and no text of the United Nations is taken for one', () => {
    const text =
      'General Assembly\n\nSponsors and others: draft resolution\n\nThe General Assembly,\n\n1. Decides to act;\n\n2. Urges States.\n';
    assert.equal(service.createDocument(text).resolution.profile, 'assembly');
  });
});

describe('texts in the other official languages', () => {
  const texts: readonly (readonly [language: string, text: string, preambular: number, operative: number])[] =
    [
      [
        'fr',
        '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 1/1,\n\n1. *Prie* les États d’agir;\n\na) Sans délai;\n\nb) Ensemble;\n\n2. *Décide* de se réunir.\n',
        1,
        2,
      ],
      [
        'es',
        '*La Asamblea General*,\n\n*Recordando* su resolución 1/1,\n\n1. *Exhorta* a los Estados;\n\n2. *Decide* reunirse.\n',
        1,
        2,
      ],
      [
        'ru',
        'Генеральная Ассамблея\n\n*Генеральная Ассамблея*,\n\n*ссылаясь* на резолюцию 1/1,\n\n1. *призывает* государства;\n\n2. *постановляет* собраться.\n',
        1,
        2,
      ],
      [
        'ar',
        '*إن الجمعية العامة*،\n\n*إذ تشير* إلى قرارها 1/1،\n\n1 - *تحث* الدول؛\n\n2 - *تقرر* أن تجتمع.\n',
        1,
        2,
      ],
      ['zh', '大会\n\n*大会*，\n\n*回顾*其第1/1号决议，\n\n1. *敦促*各国；\n\n2. *决定*开会。\n', 1, 2],
    ];
  for (const [language, text, preambular, operative] of texts) {
    it(`${language}: the structure is read, and no English rule speaks`, () => {
      const document = service.createDocument(text);
      const [part] = document.resolution.parts;
      assert.equal(document.resolution.language, language);
      assert.deepEqual([part?.preambular.length, part?.operative.length], [preambular, operative]);
      assert.deepEqual(service.diagnose(document), []);
    });
  }
});
