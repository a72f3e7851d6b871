import { organEndingAt } from '../model/citations/organ-words.js';
import { dateAt } from '../un/dates.js';
import { defineWordRule } from './rule.js';

export default defineWordRule({
  id: 'citation-unnumbered',
  summary: 'A resolution is cited by its number.',
  category: 'citations',
  severity: 'warning',
  fix: 'none',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, identification of resolutions and decisions (un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident)',
  lesson: 'With its number everyone can look a resolution up.',
  wakes: ['resolution'],

  meet({ start, end, passage }, report) {
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
    });
  },
});
