import { MONTHS } from '../un/dates.js';
import { defineWordRule } from './rule.js';

const DAYS = /(?:^|[^\d./–-])(\d{1,2})[–-](\d{1,2}) $/;
const LEAD = /\b(?:from|on|between|of) $/;

export default defineWordRule({
  id: 'date-range',
  summary: 'In running text days are joined by words: “from 13 to 15 May 2013”.',
  category: 'style',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: “from … to …” 2,612 times in those of the General Assembly, a dash 37 times',
  wakes: MONTHS,

  meet({ start, passage }, report) {
    const { text } = passage;
    if (passage.provision === null || !(isDash(text, start - 3) || isDash(text, start - 4))) return;
    const days = DAYS.exec(text.slice(Math.max(0, start - 8), start));
    if (days === null || passage.isQuoted(start)) return;
    const [, first = '', last = ''] = days;
    if (Number(first) >= Number(last)) return;
    const from = start - first.length - last.length - 2;
    const together = Number(last) === Number(first) + 1;
    const words = `${first} ${together ? 'and' : 'to'} ${last}`;
    const lead = LEAD.exec(text.slice(Math.max(0, from - 9), from))?.[0] ?? '';
    const right = lead === 'of ' ? 'of ' : together ? 'on ' : 'from ';
    const begins = from - lead.length;
    report({
      span: passage.spanOf(from, start - 1),
      message: `A dash between days is for mastheads, titles and notes. In running text write “${right}${words}”.`,
      fixes: () => {
        if (!passage.isVerbatim(begins, start - 1)) return [];
        const span = passage.spanOf(begins, start - 1);
        return [
          {
            title: `Change to “${right}${words}”`,
            kind: 'unsafe',
            edits: [{ span, newText: right + words }],
          },
        ];
      },
    });
  },
});

/** A hyphen or an en dash, which stands before the last day, of one figure or two. */
function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 0x2013;
}
