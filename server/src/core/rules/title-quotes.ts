import { defineGatheringRule, type Finding, type Word } from './rule.js';
import { marksOpenings } from './support/style.js';

export default defineGatheringRule({
  id: 'title-quotes',
  summary: 'A title behind “entitled” stands in quotation marks; the word is never “titled”.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'Measured on official texts: 3,731 titles in quotation marks, “titled” once',

  wakes: ['titled', 'entitled'],

  weigh(words, document, report) {
    if (words.length === 0) return;
    // Publications are italic instead, so that a text without italics says nothing about its titles.
    const hasItalics = marksOpenings(document, 'preambular') || marksOpenings(document, 'operative');
    for (const word of words) {
      const finding = word.text === 'titled' ? titledAt(word) : hasItalics ? unquotedAt(word) : null;
      if (finding !== null) report(finding);
    }
  },
});

function titledAt({ passage, start, end }: Word): Finding | null {
  const { text } = passage;
  if (text.charAt(start - 1) !== ' ' || text.charAt(end) !== ' ') return null;
  if (!/["“‘\p{Lu}]/u.test(text.charAt(end + 1))) return null;
  const span = passage.spanOf(start, end);
  return {
    span,
    message: '“titled” stands before a title. United Nations texts write “entitled”.',
    fixes: () => [{ title: 'Write “entitled”', kind: 'safe', edits: [{ span, newText: 'entitled' }] }],
  };
}

const LONGEST_TITLE = 200;

function unquotedAt({ passage, start, end }: Word): Finding | null {
  const from = end + 1;
  if (passage.text.charAt(end) !== ' ' || !/\p{Lu}/u.test(passage.text.charAt(from))) return null;
  if (passage.isEmphasized(from)) return null;
  const title = /^[^,;:.“”]+/.exec(passage.text.slice(from, from + LONGEST_TITLE))?.[0] ?? '';
  const to = from + title.length;
  return {
    span: passage.spanOf(start, end),
    message:
      'A title follows without quotation marks. Titles of documents and agenda items stand between quotation marks, titles of publications in italics.',
    fixes: () => [
      {
        title: `Put “${title}” between quotation marks`,
        kind: 'unsafe',
        edits: [
          { span: passage.spanOf(from, from), newText: '“' },
          { span: passage.spanOf(to, to), newText: '”' },
        ],
      },
    ],
  };
}
