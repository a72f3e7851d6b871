import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/text/edit.js';
import { addresseeIn, compareAddressees } from '../../server/src/core/un/addressees.js';
import { governmentOf } from '../../server/src/core/un/opening-government.js';
import { gradeOpening, openingCount, rankedOpenings } from '../../server/src/core/un/opening-grades.js';
import { compose, type Marker, markerEdits, partsOf } from '../../server/src/core/un/opening-phrases.js';
import { actOf, expectations } from '../../server/src/core/un/opening-sequence.js';
import { addressOf, openingVerb } from '../../server/src/core/un/opening-verbs.js';
import { readOpening } from '../../server/src/core/un/openings.js';
import { nearest, typingDistance } from '../../server/src/core/un/typing.js';
import { indicativeOf, indicativeOfParticiple, participleOf } from '../../server/src/core/un/verb-forms.js';

type Part = 'preambular' | 'operative';
const assembly = 'The General Assembly';

describe('how far an opening phrase reaches', () => {
  const cases: readonly (readonly [words: string, phrase: string])[] = [
    ['Takes note with appreciation of the report', 'Takes note with appreciation'],
    ['Expressing its serious concern at the', 'Expressing its serious concern'],
    ['Reiterates its call upon all States', 'Reiterates its call upon'],
    ['Encourages further efforts to', 'Encourages'],
    ['Decides further to convene', 'Decides further'],
    ['Requests further Member States to', 'Requests further'],
    ['Recalling further resolution 1/1', 'Recalling further'],
    ['Calls for further contributions', 'Calls for'],
    ['Continues to encourage all States', 'Continues to encourage'],
    ['Continues to take stock', 'Continues'],
    ['Deplores and strongly condemns the', 'Deplores and strongly condemns'],
    ['Reaffirms its decision to meet', 'Reaffirms'],
    ['Emphasizes once more its utmost concern at', 'Emphasizes once more its utmost concern'],
    ['Expresses the hope that', 'Expresses the hope'],
  ];
  for (const [words, phrase] of cases) {
    it(phrase, () => assert.equal(words.slice(0, readOpening(words)?.length ?? 0), phrase));
  }
});

describe('how well an opening is known', () => {
  const cases: readonly (readonly [words: string, part: Part, grade: string])[] = [
    ['Recalling its resolution', 'preambular', 'attested'],
    ['Also takes note with appreciation of', 'operative', 'attested'],
    ['Directs the Committee', 'operative', 'elsewhere'],
    ['Recalling with profound satisfaction the', 'preambular', 'composed'],
    ['Denounces the attack', 'operative', 'composed'],
    ['Fully aware of the', 'preambular', 'model-un'],
    ['Asks Member States', 'operative', 'model-un'],
    ['Operationalizes the Plan', 'operative', 'unknown'],
    ['The Secretary-General shall', 'operative', 'unknown'],
    ['Reviews the progress', 'operative', 'unknown'],
    ['Reaffirming its previous determinations', 'preambular', 'attested'],
  ];
  for (const [words, part, grade] of cases) {
    it(`${words} is ${grade}`, () => assert.equal(gradeOpening(words, part, assembly).grade, grade));
  }

  const slips: readonly (readonly [words: string, written: string, meant: string])[] = [
    ['Recaling its resolution', 'Recaling', 'Recalling'],
    ['Furhter requests the Office', 'Furhter', 'Further'],
    ['Recalling furhter its resolution', 'furhter', 'further'],
    ['Takes ntoe of the report', 'ntoe', 'note'],
    ['Calls upn all States', 'upn', 'upon'],
    ['Taking into acount the', 'acount', 'account'],
    ['Having consdered the report', 'consdered', 'considered'],
    ['Notes with apprecation the', 'apprecation', 'appreciation'],
    ['Expressing its profund concern at', 'profund', 'profound'],
    ['Deepyl concerned about', 'Deepyl', 'Deeply'],
  ];
  for (const [words, written, meant] of slips) {
    it(`${words}: “${written}” for “${meant}”`, () => {
      const part = /ing|ed\b/.test(words) ? 'preambular' : 'operative';
      const graded = gradeOpening(words, part, assembly);
      assert.equal(graded.grade, 'slip');
      if (graded.grade !== 'slip') return;
      assert.equal(graded.slip.written, written);
      assert.equal(graded.slip.meant, meant);
      assert.equal(words.slice(graded.slip.start, graded.slip.end), written);
    });
  }

  it('counts by organ and by marker', () => {
    const all = openingCount('recalling', 'preambular');
    const own = openingCount('recalling', 'preambular', assembly);
    assert.ok(own.all > 2500 && own.also > 500 && own.further > 200 && own.all < all.all);
    assert.deepEqual(openingCount('recalling', 'operative'), { all: 0, also: 0, further: 0 });
  });

  it('ranks the phrases of an organ', () => {
    const first = rankedOpenings('operative', 'The Security Council').slice(0, 3);
    assert.deepEqual(
      first.map(({ bare }) => bare),
      ['decides', 'requests', 'encourages'],
    );
  });

  it('reads every phrase of its own table whole', () => {
    for (const part of ['preambular', 'operative'] as const) {
      for (const { bare } of rankedOpenings(part)) {
        assert.deepEqual(readOpening(bare), { length: bare.length, part }, bare);
      }
    }
  });
});

describe('the parts of a phrase', () => {
  it('finds the verb, the markers and what is left without them', () => {
    assert.deepEqual(partsOf('Also strongly urges'), {
      bare: 'strongly urges',
      head: 'urges',
      markers: [{ word: 'also', start: 0, end: 4, place: 'before' }],
    });
    assert.deepEqual(
      partsOf('Having also considered').markers.map(({ place }) => place),
      ['inside'],
    );
    assert.deepEqual(partsOf('Expressing further concern').markers, []);
  });

  const markers: readonly (readonly [before: string, marker: Marker | null, part: Part, after: string])[] = [
    ['Recalling', 'also', 'preambular', 'Recalling also'],
    ['Recalling also', 'further', 'preambular', 'Recalling further'],
    ['Recalling further', null, 'preambular', 'Recalling'],
    ['Further recalling', 'further', 'preambular', 'Recalling further'],
    ['Having considered', 'also', 'preambular', 'Having also considered'],
    ['Reaffirming its commitment', 'also', 'preambular', 'Reaffirming also its commitment'],
    ['Noting also with concern', 'also', 'preambular', 'Noting with concern also'],
    ['Requests', 'also', 'operative', 'Also requests'],
    ['Also requests', 'further', 'operative', 'Further requests'],
    ['Requests also', 'also', 'operative', 'Also requests'],
    ['Further strongly urges', null, 'operative', 'Strongly urges'],
  ];
  for (const [before, marker, part, after] of markers) {
    it(`${before} becomes ${after}`, () => {
      assert.equal(applyEdits(before, markerEdits(before, marker, part)), after);
      assert.equal(compose(partsOf(before).bare, marker, part), after);
    });
  }

  it('knows what a phrase governs', () => {
    assert.deepEqual(governmentOf(partsOf('Takes note with appreciation')), {
      kind: 'one-of',
      words: ['of', 'that'],
    });
    assert.equal(governmentOf(partsOf('Also stresses'))?.kind, 'object');
    assert.equal(governmentOf(partsOf('Decides')), null);
  });

  it('knows whom an act is for', () => {
    assert.equal(addressOf(partsOf('Also calls upon')), 'asked');
    assert.equal(addressOf(partsOf('Calls for')), 'none');
    assert.equal(addressOf(partsOf('Expresses its appreciation')), 'thanked');
    assert.equal(addressOf(partsOf('Reiterates its request')), 'thanked');
    assert.equal(addressOf(partsOf('Welcomes')), 'none');
    assert.equal(openingVerb('requesting')?.strength, 3);
    assert.equal(openingVerb('mindful')?.strength, null);
  });
});

describe('addressees', () => {
  const cases: readonly (readonly [a: string, b: string, relation: string])[] = [
    [' the Secretary-General to report', ' the Secretary-General to inform', 'same'],
    [' Member States to act', ' the Office to act', 'other'],
    [' Member States, donors and others to act', ' Governments to act', 'other'],
    [' Member States that have not yet done so to act', ' Member States to act', 'unclear'],
    [' Member States to act', ' Member States and other stakeholders to act', 'unclear'],
    [
      ' the United Nations Office on Drugs and Crime to act',
      ' the Office on Drugs and Crime to report',
      'same',
    ],
    [' the Institute for Training to act', ' the Institute to report', 'unclear'],
    [' all countries of the region to act', ' those countries to report', 'unclear'],
    [' States parties to the Convention to act', ' States parties to the Protocol to act', 'other'],
    [' all States to act', ' States to report', 'unclear'],
    [' the Office, in consultation with States, to act', ' the Office to report', 'unclear'],
    [' Member States to, as appropriate, act', ' Member States to report', 'same'],
  ];
  for (const [a, b, relation] of cases) {
    it(`${a} and ${b}: ${relation}`, () => {
      const [one, two] = [addresseeIn(a), addresseeIn(b)];
      assert.ok(one !== null && two !== null);
      assert.equal(compareAddressees(one, two), relation);
    });
  }

  it('asks nobody to make efforts', () => {
    assert.equal(addresseeIn(' efforts to protect victims'), null);
    assert.equal(addresseeIn(' that Member States take measures to act'), null);
    assert.equal(addresseeIn(' voluntary contributions;'), null);
  });
});

describe('the sequence of markers', () => {
  /** What is due at each paragraph, "?" where either will do, "!" behind what stands wrong. */
  function dueIn(part: Part, ...paragraphs: string[]): string[] {
    const acts = paragraphs.map((text) => actOf(text, readOpening(text), part));
    return expectations(acts, () => false).map((one) => {
      if (one === null) return '';
      const due = one.relation === 'unclear' ? '?' : (one.due ?? 'plain');
      return one.met ? due : `${due}!`;
    });
  }

  it('goes round: plain, also, further, plain', () => {
    const words = ['Noting the', 'Noting also the', 'Noting further the', 'Noting the', 'Noting also the'];
    assert.deepEqual(dueIn('preambular', ...words), ['plain', 'also', 'further', 'plain', 'also']);
  });

  it('counts one slip once', () => {
    assert.deepEqual(dueIn('preambular', 'Noting the', 'Noting the', 'Noting further the'), [
      'plain',
      'also!',
      'further',
    ]);
    assert.deepEqual(dueIn('preambular', 'Noting the', 'Noting the', 'Noting also the'), [
      'plain',
      'also!',
      'further',
    ]);
    assert.deepEqual(dueIn('preambular', 'Noting also the', 'Noting also the'), ['plain!', 'also']);
  });

  it('starts again behind another opening, and behind a paragraph without one', () => {
    assert.deepEqual(dueIn('preambular', 'Noting the', 'Recalling the', 'Noting also the'), [
      'plain',
      'plain',
      'plain!',
    ]);
    assert.deepEqual(dueIn('preambular', 'Noting the', 'The text', 'Noting the'), ['plain', '', 'plain']);
  });

  it('leaves open what printers leave open', () => {
    assert.deepEqual(dueIn('preambular', 'Reaffirming the', 'Reaffirming also its commitment to'), [
      'plain',
      '?',
    ]);
    assert.deepEqual(dueIn('preambular', 'Noting the', 'Noting, in this regard, the'), ['plain', '?']);
  });

  it('looks at the addressee in the operative part', () => {
    assert.deepEqual(
      dueIn(
        'operative',
        'Requests the Office to act',
        'Also requests the Office to report',
        'Requests the Secretary-General to report',
        'Also requests Member States to report',
      ),
      ['plain', 'also', 'plain', 'plain!'],
    );
  });

  it('knows no fourth word', () => {
    assert.deepEqual(dueIn('operative', 'Decides to act', 'Moreover, decides to meet'), ['plain', 'also!']);
    assert.deepEqual(dueIn('preambular', 'Noting the', 'Noting in addition the'), ['plain', 'also!']);
    assert.deepEqual(dueIn('operative', 'Requests, in addition to the report, a list'), ['plain']);
  });
});

describe('forms of verbs', () => {
  it('go both ways', () => {
    assert.equal(participleOf('stresses'), 'stressing');
    assert.equal(participleOf('recognizes'), 'recognizing');
    assert.equal(participleOf('commits'), 'committing');
    assert.equal(participleOf('agrees'), 'agreeing');
    assert.equal(indicativeOfParticiple('urging'), 'urges');
    assert.equal(indicativeOfParticiple('mindful'), null);
    assert.equal(indicativeOf('express'), 'expresses');
    assert.equal(indicativeOf('recall'), 'recalls');
  });
});

describe('typing errors', () => {
  it('count letters put in, left out, changed and exchanged', () => {
    assert.equal(typingDistance('recalling', 'recaling', 2), 1);
    assert.equal(typingDistance('recalling', 'recallling', 2), 1);
    assert.equal(typingDistance('recalling', 'recolling', 2), 1);
    assert.equal(typingDistance('recalling', 'reaclling', 2), 1);
    assert.equal(typingDistance('recalling', 'requests', 2), 3);
  });

  it('short words forgive less', () => {
    const known = ['urges', 'notes', 'recalling'];
    assert.equal(nearest('ugres', known), 'urges');
    assert.equal(nearest('ugrse', known), null);
    assert.equal(nearest('reacllin', known), 'recalling');
    assert.equal(nearest('recalling', known), null);
  });
});
