import assert from 'node:assert/strict';
import { loadTokenizer, read, type ScopedText, type Tokenize } from './tokenizer.js';

interface Expected {
  readonly file: string;
  readonly preambular: number;
  readonly operative: number;
  readonly notes: number;
  readonly asteriskNotes: number;
  readonly subparagraphs: number;
  readonly sponsors: string | null;
  /** What stands above it is masthead. */
  readonly organLine: string;
}

const SEEDS: readonly Expected[] = [
  {
    file: '000_80bca07c996001a1.txt',
    preambular: 17,
    operative: 19,
    notes: 1,
    asteriskNotes: 0,
    subparagraphs: 6,
    sponsors: 'Belarus',
    organLine: '*The General Assembly,*',
  },
  {
    file: '001_779eeef2c974dc87.txt',
    preambular: 30,
    operative: 18,
    notes: 15,
    asteriskNotes: 0,
    subparagraphs: 6,
    sponsors: null,
    organLine: 'The General Assembly,',
  },
  {
    file: '002_2e38d4cbe1eaf2bb.txt',
    preambular: 20,
    operative: 11,
    notes: 21,
    asteriskNotes: 1,
    subparagraphs: 0,
    sponsors:
      'Azerbaijan, Bahrain, Bangladesh, Belarus, Ecuador, Nicaragua, Philippines, Qatar, Russian Federation, Turkmenistan, United Arab Emirates, Uzbekistan and Zambia*',
    organLine: 'The General Assembly,',
  },
  {
    file: '003_cb1f6b873c1ae560.txt',
    preambular: 19,
    operative: 13,
    notes: 6,
    asteriskNotes: 0,
    subparagraphs: 6,
    sponsors: 'Belarus, Cuba, Greece and Tajikistan',
    organLine: 'The Economic and Social Council,',
  },
  {
    file: '004_8d8974830830d479.txt',
    preambular: 15,
    operative: 8,
    notes: 5,
    asteriskNotes: 0,
    subparagraphs: 0,
    sponsors: 'Belarus',
    organLine: '*The Commission on Crime Prevention and Criminal Justice,*',
  },
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number in a mark or label of whatever notation; not a number for an asterisk. */
function noteNumber(mark: string): number {
  return Number(
    mark.replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit))).replaceAll(/<\/?sup>/g, ''),
  );
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe('grammar: the five seeds', () => {
  let tokenize: Tokenize;
  const scoped = new Map<string, ScopedText>();
  before(async () => {
    tokenize = await loadTokenizer();
    for (const seed of SEEDS) scoped.set(seed.file, tokenize(read(`server/data/seeds/${seed.file}`)));
  });

  for (const seed of SEEDS) {
    describe(seed.file, () => {
      const runs = (scope: string) => scoped.get(seed.file)?.runs(scope) ?? [];

      it('colours every opening phrase of the preamble, and nothing else', () => {
        const openings = runs('keyword.other.opening.preambular');
        assert.equal(openings.length, seed.preambular);
        for (const { text } of openings) assert.match(text, /^\p{Lu}\p{Ll}+(?:ing|ed|are)\b[\p{Ll} ]*$/u);
      });

      it('colours every operative number and its opening phrase', () => {
        const numbers = runs('constant.numeric.paragraph').map((run) => run.text);
        assert.deepEqual(
          numbers,
          upTo(seed.operative).map((number) => `${number}.`),
        );
        const openings = runs('keyword.other.opening.operative');
        assert.equal(openings.length, seed.operative);
        for (const { text } of openings) assert.match(text, /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u);
      });

      it('colours every note mark and every note text', () => {
        const labels = runs('entity.name.tag.note-label').map((run) => run.text);
        const asterisks = labels.filter((label) => label === '*');
        assert.equal(asterisks.length, seed.asteriskNotes);
        assert.deepEqual(labels.filter((label) => label !== '*').map(noteNumber), upTo(seed.notes));

        const marks = runs('entity.name.tag.note-mark').map((run) => run.text);
        assert.equal(marks.filter((mark) => mark === '*').length, seed.asteriskNotes);
        const numbers = new Set(marks.filter((mark) => mark !== '*').map(noteNumber));
        assert.deepEqual(
          [...numbers].sort((a, b) => a - b),
          upTo(seed.notes),
        );
      });

      it('takes nothing in the masthead for a note, a number or an opening phrase', () => {
        const lines = scoped.get(seed.file)?.lines ?? [];
        const organLine = lines.findIndex((line) => line.trim() === seed.organLine);
        assert.ok(organLine > 0);
        const above = (scope: string) =>
          runs(scope)
            .filter((run) => run.line < organLine)
            .map((run) => run.text);
        assert.deepEqual(above('entity.name.tag.note-label'), []);
        assert.deepEqual(above('constant.numeric.paragraph'), []);
        assert.deepEqual(above('keyword.other.opening'), []);
        assert.deepEqual(above('entity.name.tag.note-mark'), seed.asteriskNotes > 0 ? ['*'] : []);
      });

      it('colours the organ line, the sponsors and the subparagraphs', () => {
        const organs = runs('entity.name.type.organ').map((run) => run.text);
        assert.ok(organs.includes(seed.organLine.replaceAll(/[*,]/g, '')));
        assert.deepEqual(
          runs('entity.name.namespace.sponsors').map((run) => run.text),
          seed.sponsors === null ? [] : [seed.sponsors],
        );
        assert.equal(runs('constant.numeric.subparagraph').length, seed.subparagraphs);
      });

      it('leaves no word of the text in the colour of furniture', () => {
        const lines = scoped.get(seed.file)?.lines ?? [];
        const last = lines.findIndex((line) => line.includes('present resolution.'));
        const first = lines.findIndex((line) => line.trim() === seed.organLine);
        const inText = runs('comment.line.furniture').filter((run) => run.line > first && run.line < last);
        assert.deepEqual(inText, []);
      });
    });
  }

  it('dims the job codes, running heads and page numbers of the adopted text', () => {
    const dimmed = scoped.get(SEEDS[1]?.file ?? '')?.runs('comment.line.furniture') ?? [];
    assert.equal(dimmed.length, 14);
  });

  it('follows every line of the seeds to the same end when it starts afresh', () => {
    for (const seed of SEEDS) {
      const whole = scoped.get(seed.file);
      for (const scope of ['keyword', 'entity.name.tag', 'constant.numeric.paragraph']) {
        const alone = (whole?.lines ?? []).flatMap((line, number) =>
          tokenize(line)
            .runs(scope)
            .map((run) => ({ ...run, line: number })),
        );
        assert.deepEqual(alone, whole?.runs(scope), `${seed.file} ${scope}`);
      }
    }
  });
});
