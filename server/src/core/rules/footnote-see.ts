import { trimEndOf } from '../text/trim.js';
import { isItself } from '../un/noted-texts.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'footnote-see',
  summary: 'A note that cites the very thing the text speaks of has no “See”.',
  category: 'footnotes',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, footnotes and other notes, chapter III (un.org/dgacm/en/content/editorial-manual/footnotes/chap-03)',

  check({ text, passages }, report) {
    for (const passage of passages) {
      const mark = passage.note?.references[0];
      const match = mark === undefined ? null : SEE.exec(passage.text);
      if (match === null || mark === undefined) continue;
      const before =
        text
          .slice(Math.max(0, mark.span.start - NEAR), mark.span.start)
          .split('\n')
          .at(-1) ?? '';
      const [, several = '', number = ''] = match;
      if (several === '' ? !isItself(number, before) : !RESOLUTIONS.test(lastClause(before))) continue;
      const see = passage.spanOf(0, 'See '.length);
      const wanted = `Resolution${several}`;
      report({
        span: passage.spanOf(0, 'See'.length),
        message: `The note cites the very ${several === '' ? 'text' : 'resolutions'} that the words before its mark name. “See” means “contained in” or “on this matter”: consider “${wanted} …” without it.`,
        fixes: () =>
          passage.isVerbatim(0, 'See r'.length)
            ? [
                {
                  title: `Write “${wanted} …” without “See”`,
                  kind: 'unsafe',
                  edits: [{ span: { start: see.start, end: see.end + 1 }, newText: 'R' }],
                },
              ]
            : [],
      });
    }
  },
});

const SEE = /^See resolution(s?) (\d[^;]{2,200}?)\.$/;
const NEAR = 160;
/** "its previous resolutions on …": the resolutions that the note lists. */
const RESOLUTIONS = /\bresolutions (?:on|concerning|relating to|regarding)\b/;

/** What stands before a mark since the last comma, semicolon or colon, but for the one that the mark follows. */
function lastClause(before: string): string {
  const clause = trimEndOf(before, ',;:*_');
  return clause.slice(Math.max(...[',', ';', ':'].map((sign) => clause.lastIndexOf(sign))) + 1);
}
