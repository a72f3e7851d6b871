import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { seeds } from '../support/seeds.js';
import { type Unknowable, unknowable } from './unknowable.js';
import { type FactKind, outcomeOf, type WrongFact, wrongFacts } from './wrong-facts.js';

const DATES = [
  'citation-date',
  'citation-session',
  'closing-lines',
  'date-future',
  'masthead-mismatch',
  'session-mismatch',
];

/** The rules that speak about each kind of fact. */
const RULES: Readonly<Record<FactKind, readonly string[]>> = {
  day: [...DATES, 'date-real'],
  month: [...DATES, 'date-real'],
  year: DATES,
  'year in brackets': ['council-year', 'date-future'],
  session: ['masthead-mismatch', 'report-session', 'session-mismatch'],
  volume: ['treaty-reference'],
  number: ['treaty-reference'],
  paragraph: ['operative-number', 'subparagraph-label', 'paragraph-reference'],
};

interface Tally {
  changed: number;
  found: number;
  offered: number;
  unknowable: number;
}

// No seed refers to its own paragraphs or cites the Security Council; this sound text does.
const texts = [
  ...seeds,
  {
    name: 'citations.txt',
    text: readFileSync(join(process.cwd(), 'test/defects/texts/citations.txt'), 'utf8'),
  },
];

describe('a fact that is one more or less is found, and the right value offered', () => {
  const tallies = new Map<FactKind, Tally>();
  after(() => console.log(tableOf(tallies)));

  for (const { name, text } of texts) {
    it(name, () => {
      const sound = service.diagnose(service.createDocument(text), { facts });
      const own = unknowable.filter((entry) => entry.text === name);
      const used = new Set<Unknowable>();
      const missed: string[] = [];
      for (const wrong of wrongFacts(text)) {
        const { rules, offered } = outcomeOf(text, sound, wrong);
        const found = rules.some((rule) => RULES[wrong.kind].includes(rule));
        const tally = tallies.get(wrong.kind) ?? { changed: 0, found: 0, offered: 0, unknowable: 0 };
        tallies.set(wrong.kind, tally);
        tally.changed++;
        if (found) tally.found++;
        if (found && offered) tally.offered++;
        else {
          const reason = own.find((entry) => explains(entry, wrong, found));
          if (reason === undefined)
            missed.push(`${wrong.kind}: ${found ? 'no offer' : 'not found'}: ${wrong.words}`);
          else {
            used.add(reason);
            tally.unknowable++;
          }
        }
      }
      assert.deepEqual(missed, []);
      assert.deepEqual(
        own.filter((entry) => !used.has(entry)).map(({ near }) => near),
        [],
        'these explain nothing',
      );
    });
  }
});

function explains({ near, kinds, found }: Unknowable, wrong: WrongFact, isFound: boolean): boolean {
  return kinds.includes(wrong.kind) && wrong.context.includes(near) && (found ?? false) === isFound;
}

function tableOf(tallies: ReadonlyMap<FactKind, Tally>): string {
  const rows = [...tallies].map(([kind, { changed, found, offered, unknowable: none }]) =>
    [kind.padEnd(18), changed, found, offered, none].map((cell) => String(cell).padStart(10)).join(''),
  );
  const head = ['fact'.padEnd(18), 'changed', 'found', 'offered', 'unknowable'].map((cell) =>
    cell.padStart(11),
  );
  return [head.join(''), ...rows].join('\n');
}
