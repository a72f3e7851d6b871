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
    // A converter may have put lines of the masthead behind the text; only those before it are in an order.
    const lines = linesOf(resolution.masthead).filter(({ field }) => field.span.start < organ.start);
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

/** In the order of print. Commissions print the committee before the session, and the place behind it. */
function linesOf(masthead: Masthead): Line[] {
  const { session, committee, place } = masthead;
  const meeting: NamedField[] = [
    ['session', session],
    ['committee', committee],
    ['place', place],
  ];
  meeting.sort(([, a], [, b]) => (a?.span.start ?? 0) - (b?.span.start ?? 0));
  const named: NamedField[] = [
    ['symbol', isOfNumber(masthead) ? null : masthead.symbol],
    ['organ', masthead.organ],
    ['distribution', masthead.distribution],
    ['date', masthead.date],
    ['original language', masthead.original],
    ...meeting,
    ['agenda item', masthead.agendaItem],
    ['title of the agenda item', masthead.agendaTitle],
    ['line of sponsors', masthead.sponsors],
    ['sentence that recommends the draft', masthead.chapeau],
    ['title', masthead.title],
  ];
  return named.flatMap(([name, field], rank) => (field === null ? [] : [{ name, rank, field }]));
}

/** The number before the title of an adopted text gives its symbol too, but stands where it should. */
function isOfNumber({ symbol, adoption }: Masthead): boolean {
  return adoption.some(({ span }) => span.start === symbol?.span.start);
}

type NamedField = readonly [name: string, field: Field | null];
