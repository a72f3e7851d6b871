import type { Field, Masthead } from '../model/resolution.js';
import { defineRule } from './rule.js';
import { outOfOrder } from './support/sequence.js';

export default defineRule({
  id: 'masthead-order',
  summary: 'The lines of a masthead stand in their order, from the organ to the title.',
  category: 'structure',
  severity: 'information',
  fix: 'none',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'Editorial Manual, mastheads and cover pages (un.org/dgacm/en/content/editorial-manual/mast-cover)',

  check({ resolution }, report) {
    const organ = resolution.parts[0]?.organ?.span;
    if (organ === undefined) return;
    const lines = linesOf(resolution.masthead, organ.start);
    if (lines.every(({ field }, at) => at === 0 || startOf(lines[at - 1]?.field) <= startOf(field))) return;
    const written = [...lines].sort((a, b) => a.field.span.start - b.field.span.start);
    for (const index of outOfOrder(written.map(({ rank }) => rank))) {
      const line = written[index] as Line;
      report({
        span: line.field.span,
        message: `In a masthead the ${line.name} stands ${placeOf(line, index, written)}. Move this line there.`,
      });
    }
  },
});

/** Where `line` belongs: after the nearest of the lines that it stands too early for, or before those that it follows. */
function placeOf({ rank }: Line, index: number, written: readonly Line[]): string {
  const byRank = (a: Line, b: Line): number => a.rank - b.rank;
  const after = written.slice(index + 1).filter((other) => other.rank < rank);
  const last = [...after].sort(byRank).at(-1);
  if (last !== undefined) return `after the ${last.name}`;
  const first = written.slice(0, index).filter((other) => other.rank > rank);
  return `before the ${[...first].sort(byRank)[0]?.name}`;
}

interface Line {
  readonly name: string;
  readonly rank: number;
  readonly field: Field;
}

/**
 * In the order of print. Commissions print the committee before the session, and the place behind it. A converter may
 * have put lines of the masthead behind the text; only those before `end`, where it begins, are in an order.
 */
function linesOf(masthead: Masthead, end: number): Line[] {
  const lines: Line[] = [];
  const add = (name: string, field: Field | null): void => {
    if (field !== null && field.span.start < end) lines.push({ name, rank: lines.length, field });
  };
  if (!isOfNumber(masthead)) add('symbol', masthead.symbol);
  add('organ', masthead.organ);
  add('distribution', masthead.distribution);
  add('date', masthead.date);
  add('original language', masthead.original);
  const { session, committee, place } = masthead;
  const meeting: NamedField[] = [
    ['session', session],
    ['committee', committee],
    ['place', place],
  ];
  meeting.sort(([, a], [, b]) => startOf(a) - startOf(b));
  for (const [name, field] of meeting) add(name, field);
  add('agenda item', masthead.agendaItem);
  add('title of the agenda item', masthead.agendaTitle);
  add('line of sponsors', masthead.sponsors);
  add('sentence that recommends the draft', masthead.chapeau);
  add('title', masthead.title);
  return lines;
}

function startOf(field: Field | null | undefined): number {
  return field?.span.start ?? 0;
}

/** The number before the title of an adopted text gives its symbol too, but stands where it should. */
function isOfNumber({ symbol, adoption }: Masthead): boolean {
  return adoption.some(({ span }) => span.start === symbol?.span.start);
}

type NamedField = readonly [name: string, field: Field | null];
