import type { Passage } from '../model/passages.js';
import { defineRule } from './rule.js';
import { adoptsText } from './support/adopted-text.js';

export default defineRule({
  id: 'inner-full-stop',
  summary: 'No sentence ends in the middle of a paragraph.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'none',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); 3 of 52,564 official paragraphs',
  lesson: 'A resolution is one long sentence, so a clause has no full stop before its end.',

  check({ passages, resolution }, report) {
    const adopting = new Set(resolution.parts.filter(adoptsText));
    for (const passage of passages) {
      if (passage.half === null || (passage.part !== null && adopting.has(passage.part))) continue;
      const { text } = passage;
      for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
        if (!endsSentence(passage, at)) continue;
        report({
          span: passage.spanOf(at, at + 1),
          message:
            'A sentence ends here, in the middle of the paragraph. A resolution is one long sentence: join the two with a comma or a semicolon, or make two paragraphs of them.',
        });
      }
    }
  },
});

/** What a full stop shortens, in names of cases, documents and people. */
const SHORTENED = new Set(
  `Add Art Arts Brig Capt Chap Co Col Conf Corp Corr Decl Dept Doc Dr Fig Gen Hon Inc Jr Lt Ltd Maj Mr Mrs Ms Mt No Nos Para
   Paras Prof Res Rev Sect Sgt Sr St Vol al art arts cf chap chaps ed eds etc fig no nos par para paras pp sect sects
   vol vols vs`.split(/\s+/),
);
const LONGEST_WORD = 30;

/** Whether the full stop at `at` ends a sentence behind which another one begins. */
function endsSentence(passage: Passage, at: number): boolean {
  const { text } = passage;
  if (!/^["“]?\p{Lu}/u.test(text.slice(at + 2, at + 4))) return false;
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
  // A single letter is an initial, or the "v." between the parties to a case; "U.S." and "H.E." are no ends either.
  if (word.length < 2 || word.includes('.') || !/[\p{L}\d)”]$/u.test(word) || SHORTENED.has(word))
    return false;
  return !passage.isQuoted(at) && !passage.isEmphasized(at);
}
