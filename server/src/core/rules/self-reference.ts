import { cased } from './lexicon.js';
import { defineWordRule } from './rule.js';

/** "this resolution 64/293" and "this resolution of the Council" speak of another one. */
const ANOTHER = /^ (?:\d|of (?:the|\d)|adopted|entitled)/;

export default defineWordRule({
  id: 'self-reference',
  summary: 'A resolution calls itself “the present resolution”.',
  category: 'citations',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: “the present resolution” 1,525 times in those of the General Assembly, “this resolution” 14 times',
  wakes: cased('this'),

  meet({ text: word, start, end, passage }, report) {
    const match = /^ resolution\b/.exec(passage.text.slice(end, end + 12));
    if (match === null || passage.provision === null || passage.isQuoted(start)) return;
    const stop = end + match[0].length;
    if (ANOTHER.test(passage.text.slice(stop, stop + 12))) return;
    const span = passage.spanOf(start, end);
    const newText = word === 'This' ? 'The present' : 'the present';
    report({
      span: passage.spanOf(start, stop),
      message: `A text of this organ calls itself “the present resolution”. Write “${newText} resolution”.`,
      fixes: () => [{ title: `Change to “${newText} resolution”`, kind: 'safe', edits: [{ span, newText }] }],
    });
  },
});
