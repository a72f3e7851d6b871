import type { Passage } from '../model/passages.js';
import { defineRule, type Finding } from './rule.js';
import { marksOpenings } from './support/style.js';

export default defineRule({
  id: 'title-quotes',
  summary: 'A title behind “entitled” stands in quotation marks; the word is never “titled”.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'Measured on official texts: 3,731 titles in quotation marks, “titled” once',

  check(document, report) {
    // Publications are italic instead, so that a text without italics says nothing about its titles.
    const hasItalics = marksOpenings(document, 'preambular') || marksOpenings(document, 'operative');
    for (const passage of document.passages) {
      const { text } = passage;
      for (let at = text.indexOf('titled '); at >= 0; at = text.indexOf('titled ', at + 1)) {
        const finding =
          text.charAt(at - 1) === ' '
            ? titledAt(passage, at)
            : hasItalics && text.startsWith('en', at - 2)
              ? unquotedAt(passage, at - 2)
              : null;
        if (finding !== null) report(finding);
      }
    }
  },
});

function titledAt(passage: Passage, start: number): Finding | null {
  const end = start + 'titled'.length;
  if (!/["“‘\p{Lu}]/u.test(passage.text.charAt(end + 1))) return null;
  const span = passage.spanOf(start, end);
  return {
    span,
    message: '“titled” stands before a title. United Nations texts write “entitled”.',
    fixes: () => [{ title: 'Write “entitled”', kind: 'safe', edits: [{ span, newText: 'entitled' }] }],
  };
}

const LONGEST_TITLE = 200;

function unquotedAt(passage: Passage, start: number): Finding | null {
  const end = start + 'entitled'.length;
  const from = end + 1;
  if (!/\p{Lu}/u.test(passage.text.charAt(from)) || passage.isEmphasized(from)) return null;
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
