import type { Item } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { type Joint, jointOf, leavesOf } from './support/lists.js';

export default defineRule({
  id: 'subparagraph-and',
  summary: 'No “and” or “or” leads over from one subparagraph to the next.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Measured on official texts: 1 of 741 lists',

  check({ text, resolution }, report) {
    for (const { preambular, operative } of resolution.parts) {
      for (const paragraph of [...preambular, ...operative]) {
        for (const { item, isLast } of leavesOf(paragraph)) {
          // How the whole text closes is another rule's matter.
          if (isLast && paragraph === operative.at(-1)) continue;
          const joint = jointOf(text, item);
          if (joint === null) continue;
          report({
            span: joint.span,
            message: messageFor(joint),
            fixes: () => [fixFor(text, item, joint, paragraph.kind === 'preambular' ? ',' : ';')],
          });
        }
      }
    }
  },
});

function messageFor({ word }: Joint): string {
  return word === 'and'
    ? 'This subparagraph ends in “and”. Subparagraphs follow each other without a linking word: leave it out.'
    : `This subparagraph ends in “${word}”. Subparagraphs follow each other without a linking word: leave it out, and say in the words that introduce the list that these are alternatives.`;
}

/** Without “or” all subparagraphs would hold at once, so that only “and” may go unseen. */
function fixFor(text: string, item: Item, { word, whole }: Joint, sign: string): Fix {
  const before = item.text.slice(0, item.text.lastIndexOf(word)).trimEnd();
  // Behind a note mark no sign may stand; where one is missing before the mark, another rule says so.
  const marked = !/[,;:]/.test(text.charAt(whole.start)) && text.charAt(whole.start - 1) !== before.at(-1);
  return {
    title: `Leave out “${word}”`,
    kind: word === 'and' ? 'safe' : 'unsafe',
    edits: [{ span: whole, newText: marked ? '' : sign }],
  };
}
