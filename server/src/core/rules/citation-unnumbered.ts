import { organEndingAt } from '../model/citations/organ-words.js';
import { dateAt, type WrittenDate } from '../un/dates.js';
import type { Facts } from '../un/facts.js';
import { defineWordRule } from './rule.js';

export default defineWordRule({
  id: 'citation-unnumbered',
  summary: 'A resolution is cited by its number.',
  category: 'citations',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, identification of resolutions and decisions (un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident)',
  lesson: 'With its number everyone can look a resolution up.',
  wakes: ['resolution'],

  meet({ start, end, passage }, report, { facts }) {
    const { text } = passage;
    if (!text.startsWith(' of ', end) || passage.isQuoted(start)) return;
    const date = dateAt(text, end + 4);
    if (date === null) return;
    const organ = organEndingAt(text, start - 1)?.symbol ?? '';
    if (organ === '') return;
    report({
      span: passage.spanOf(start, date.end),
      message:
        'This resolution has no number, so a reader cannot find it. Add the number, as in “resolution 23/5 of 13 June 2013”.',
      fixes: () => {
        const at = passage.spanOf(end - 1, end).end;
        return numbersFor(facts, organ, date, text.slice(date.end, date.end + LONGEST_TITLE)).map(
          (number) => ({
            title: `Add the number ${number}`,
            kind: 'unsafe',
            edits: [{ span: { start: at, end: at }, newText: ` ${number}` }],
          }),
        );
      },
    });
  },
});

const LONGEST_TITLE = 200;
const MOST_OFFERED = 3;

/** The numbers of what `organ` adopted on that day: those with the title that follows, else all if they are few. */
function numbersFor({ catalogue }: Facts, organ: string, { iso }: WrittenDate, behind: string): string[] {
  const prefix = `${organ}/RES/`;
  const words = behind.toLowerCase();
  const adopted: string[] = [];
  const named: string[] = [];
  catalogue.forEach((symbol, title, date) => {
    if (date !== iso || !symbol.startsWith(prefix)) return;
    adopted.push(symbol);
    if (title !== '' && words.includes(title.toLowerCase())) named.push(symbol);
  });
  const found = named.length > 0 ? named : adopted;
  return found.length > MOST_OFFERED ? [] : found.map((symbol) => symbol.slice(prefix.length));
}
