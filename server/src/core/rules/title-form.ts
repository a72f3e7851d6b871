import type { Field, Resolution } from '../model/resolution.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'title-form',
  summary: 'A title is written like a sentence, without capitals on common words and without a full stop.',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',

  check({ text, resolution }, report) {
    for (const { text: words, span } of titlesOf(resolution)) {
      const ended = words.endsWith('.') && FULL_STOP.test(words);
      const stop = ended ? text.lastIndexOf('.', span.end - 1) : -1;
      if (stop >= span.start) {
        const sign = { start: stop, end: stop + 1 };
        report({
          span: sign,
          message: 'The title ends in a full stop. A title has no closing punctuation: remove the full stop.',
          fixes: () => [
            { title: 'Remove the full stop', kind: 'safe', edits: [{ span: sign, newText: '' }] },
          ],
        });
      }
      const fault = capitals(words);
      if (fault !== null)
        report({
          span,
          message: `${fault}. Titles are written like a sentence: a capital on the first word and on names, small letters on the other words.`,
        });
    }
  },
});

function titlesOf({ masthead, parts }: Resolution): Field[] {
  const titles = [masthead.title, ...parts.map(({ title }) => title)];
  return [...new Set(titles)].filter((title) => title !== null && title.text.length < LONGEST) as Field[];
}

const LONGEST = 1000;
/** Not the stop of "etc." or of an initial. */
const FULL_STOP = /[\p{L}\d)”"’]{3}\.$/u;
/** A word behind a space, not the first after a colon, a dash or a quotation mark. */
const WORD = /(?<=[\p{L}\d,] )[\p{L}’'-]+/gu;
/** Such a word with a capital. */
const CAPITALIZED = /(?<=[\p{L}\d,] )\p{Lu}[\p{L}’'-]*/gu;
const FEWEST_WORDS = 4;

/**
 * Words that bear no capital within any of 4,900 titles of the General Assembly, the Economic and Social Council and
 * the Human Rights Council, though they stand in many of them: they belong to no name, or are small in names too.
 */
const COMMON = new Set(
  `of and in for on to by at as or an the against with from under between including concerning through enjoyment
  membership expenses policies arrangements conditions during resulting accordance among since within promoting
  considered achieve accountability realization commitments strengthen addressing that over efforts improving into
  protecting preventing ensuring supporting`.split(/\s+/),
);

/** What is wrong with the capitals of a title; null when nothing is. One capital may be an unknown name, two are none. */
function capitals(title: string): string | null {
  const all = title === title.toUpperCase() && title !== title.toLowerCase();
  const raised = (title.match(CAPITALIZED) ?? []).filter((word) => COMMON.has(word.toLowerCase()));
  if (!all && raised.length < 2) return null;
  if ((title.match(WORD) ?? []).length < FEWEST_WORDS) return null;
  return all ? 'The title is in capitals' : `“${raised[0]}” and “${raised[1]}” bear capitals`;
}
