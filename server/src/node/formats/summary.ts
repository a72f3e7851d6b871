import { count, NOUNS, SEVERITIES } from '../count.js';
import type { Count, Tally } from '../tally.js';

const HEADINGS: Readonly<Record<Count, string>> = {
  error: NOUNS.error[1],
  warning: NOUNS.warning[1],
  information: NOUNS.information[1],
  hint: NOUNS.hint[1],
  fixable: 'with --fix',
  mended: 'mended',
};

/** The last lines: a table by rule where there is more than one problem, how much was checked, how much was found. */
export function summary(tally: Tally): string {
  const mended = tally.total('mended');
  const fixable = tally.total('fixable');
  const left = SEVERITIES.reduce((sum, severity) => sum + tally.total(severity), 0);
  const lines = left + mended > 1 ? [...table(tally), ''] : [];
  lines.push(verdict(tally, mended));
  if (fixable > 0) lines.push(`${whichOf(fixable, left)} can be mended with --fix.`);
  return `${lines.join('\n')}\n`;
}

function whichOf(number: number, all: number): string {
  if (all === 1) return 'It';
  return `${number === all ? 'All' : number} of them`;
}

function verdict(tally: Tally, mended: number): string {
  const { resolutions } = tally;
  if (resolutions === 0) return 'Nothing was checked.';
  const found = SEVERITIES.flatMap((severity) => {
    const number = tally.total(severity);
    return number === 0 ? [] : [count(number, ...NOUNS[severity])];
  });
  const parts = mended === 0 ? found : [`${count(mended, 'problem', 'problems')} mended`, ...found];
  return `${count(resolutions, 'file', 'files')} checked: ${parts.length === 0 ? 'no problems' : parts.join(', ')}.`;
}

/** One line for each rule that found something, the busiest first; columns of zeros are left out. */
function table(tally: Tally): string[] {
  const columns = (Object.keys(HEADINGS) as Count[]).filter((column) => tally.total(column) > 0);
  const rules = [...tally.rules].sort(
    ([a, one], [b, other]) => problems(other) - problems(one) || (a < b ? -1 : 1),
  );
  const width = Math.max(...rules.map(([id]) => id.length));
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, at) => cell.padStart(columnWidth(columns[at])))].join('  ');
  return [
    row(
      'rule',
      columns.map((column) => HEADINGS[column]),
    ),
    ...rules.map(([id, counts]) =>
      row(
        id,
        columns.map((column) => String(counts.get(column) ?? 0)),
      ),
    ),
  ];
}

function problems(counts: ReadonlyMap<Count, number>): number {
  return [...SEVERITIES, 'mended' as const].reduce((sum, what) => sum + (counts.get(what) ?? 0), 0);
}

function columnWidth(column: Count | undefined): number {
  return column === undefined ? 0 : Math.max(HEADINGS[column].length, 6);
}
