import { cased } from './lexicon.js';
import { defineWordRule, type Finding, type Word } from './rule.js';

/** "para. 3", "paras. 3 and 4" */
const ABBREVIATED = /^\.? ?\d/;
/** "paragraph 3(a)", also behind "paragraphs 2 (a) and 3(b)". */
const GLUED = /^ (?:\d{1,3}(?: ?\([a-z]{1,4}\))*(?:, and | and | or | to |, ))*?(\d{1,3})\([a-z]{1,4}\)/;
const LONGEST = 60;

export default defineWordRule({
  id: 'paragraph-form',
  summary: 'A paragraph is referred to as “paragraph 5 (a)”.',
  category: 'citations',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: “5 (a)” 185 times, “5(a)” never; “operative paragraph” 3 times, “para.” only in notes',
  wakes: cased('para', 'paras', 'paragraph', 'paragraphs', 'operative'),

  meet(word, report) {
    const { passage, start } = word;
    if (passage.provision === null || passage.isQuoted(start)) return;
    const finding = findingFor(word, passage.text.slice(word.end, word.end + LONGEST));
    if (finding !== null) report(finding);
  },
});

function findingFor(word: Word, after: string): Finding | null {
  switch (word.text.toLowerCase()) {
    case 'operative':
      return /^ paragraphs? \d/.test(after) ? operative(word) : null;
    case 'para':
    case 'paras':
      return ABBREVIATED.test(after) ? abbreviated(word, after) : null;
    default:
      return glued(word, after);
  }
}

function operative({ passage, start, end }: Word): Finding {
  const span = passage.spanOf(start, end + 1);
  return {
    span: passage.spanOf(start, end),
    message: 'A paragraph with a number is an operative one: write “paragraph” alone.',
    fixes: () => [{ title: 'Remove “operative”', kind: 'safe', edits: [{ span, newText: '' }] }],
  };
}

/** Within brackets an abbreviation is as good as in a note. */
function abbreviated({ passage, text, start, end }: Word, after: string): Finding | null {
  const before = passage.text.slice(Math.max(0, start - LONGEST), start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return null;
  const stop = after.startsWith('.') ? end + 1 : end;
  const newText = `${text.charAt(0)}aragraph${text.endsWith('s') ? 's' : ''}`;
  const span = passage.spanOf(start, stop);
  return {
    span,
    message: `“${passage.text.slice(start, stop)}” is for notes. In the text write “${newText}”.`,
    fixes: () => [{ title: `Change to “${newText}”`, kind: 'safe', edits: [{ span, newText }] }],
  };
}

function glued({ passage, end }: Word, after: string): Finding | null {
  const match = GLUED.exec(after);
  if (match === null) return null;
  const open = end + after.lastIndexOf('(', match[0].length - 1);
  const digits = open - (match[1]?.length ?? 0);
  const at = passage.spanOf(open, open + 1).start;
  return {
    span: passage.spanOf(digits, end + match[0].length),
    message: `A space is missing before the bracket: write “${match[1]} ${match[0].slice(match[0].lastIndexOf('('))}”.`,
    fixes: () => [
      { title: 'Add the space', kind: 'safe', edits: [{ span: { start: at, end: at }, newText: ' ' }] },
    ],
  };
}
