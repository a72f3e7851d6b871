import { defineRule } from './rule.js';
import { type Subclause, subclauseLists } from './support/subclauses.js';

export default defineRule({
  id: 'mun-subclause-case',
  summary: 'Subclauses start with a small letter or with a capital, as the conference asks.',
  category: 'model-un',
  severity: 'information',
  fix: 'safe',
  profiles: ['mun'],
  languages: ['en'],
  source:
    'Guides of conferences: munli.net/resolutions for small letters, amun.org/handbooks/2018/amun-rules-and-procedures-2018/document-format-and-style for capitals',
  lesson: 'A subclause goes on with the sentence that its clause has begun.',

  check({ text, resolution }, report, { mun }) {
    if (mun.subclauseCase === 'any') return;
    const wantsCapital = mun.subclauseCase === 'capital';
    const isWrong = wantsCapital ? SMALL : CAPITAL;
    for (const { items } of subclauseLists(resolution)) {
      for (const item of items) {
        const start = wordStart(text, item);
        const word = WORD.exec(text.slice(start, start + LONGEST_WORD))?.[0];
        if (word === undefined || !isWrong.test(word)) continue;
        const letter = word.charAt(0);
        const right = wantsCapital ? letter.toUpperCase() : letter.toLowerCase();
        const written = right + word.slice(1);
        report({
          span: { start, end: start + word.length },
          message: `Subclause ${item.label.text} starts with a ${wantsCapital ? 'small letter' : 'capital'}. Your conference writes “${written}”.`,
          fixes: () => [
            {
              title: `Write “${written}”`,
              kind: 'safe',
              edits: [{ span: { start, end: start + 1 }, newText: right }],
            },
          ],
        });
      }
    }
  },
});

/** A whole word; not "e-commerce" and the like. */
const WORD = /^\p{L}+(?![\p{L}\d-])/u;
const LONGEST_WORD = 40;
const SMALL = /^\p{Ll}/u;
/** Words that are no names: any other capital may belong to one. */
const CAPITAL =
  /^(?:To|The|An?|All|Any|At|By|Each|For|From|In|More|On|Such|Through|With|Allow|Build|Create|Develop|Encourage|Ensure|Establish|Fund|Implement|Improve|Include|Increase|Invest|Open|Promote|Protect|Provide|Raise|Share|Strengthen|Support|Train|Use|[A-Z][a-z]+ing)$/;

/** Behind the signs of emphasis that may open it. */
function wordStart(text: string, { pieces, span }: Subclause): number {
  let start = pieces[0]?.start ?? span.end;
  while (text.charAt(start) === '*' || text.charAt(start) === '_') start++;
  return start;
}
