import type { ResolutionDocument } from '../model/document.js';
import { isSpace } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { defineRule, type Fix, type Report } from './rule.js';
import { type MarkGroup, markGroups } from './support/note-marks.js';

export default defineRule({
  id: 'footnote-placement',
  summary: 'In English a note mark follows the punctuation; in French and Spanish it stands before it.',
  category: 'footnotes',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en', 'fr', 'es'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',

  check(document, report) {
    const english = document.resolution.language === 'en';
    for (const group of markGroups(document.resolution.noteMarks, document.text)) {
      if (group.label.startsWith('*')) continue;
      if (english) checkBehind(document, group, report);
      else checkBefore(document, group, report);
    }
  },
});

const SIGNS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '.': 'full stop',
};

/** English: the sign that follows the marks belongs before them. */
function checkBehind({ text }: ResolutionDocument, { label, span }: MarkGroup, report: Report): void {
  const name = SIGNS[text.charAt(span.end)];
  const end = wordEnd(text, span);
  // "¹.5" is a figure, "…" an omission, and a sign or a mark on either side another fault.
  if (name === undefined || /[\w.[<⁰¹²³⁴-⁹]/.test(text.charAt(span.end + 1)) || isSign(text.charAt(end - 1)))
    return;
  report({
    span,
    message: `Note mark ${label} stands before the ${name}. In English it follows the punctuation: put the ${name} first.`,
    fixes: () => [move(text, `Put the mark behind the ${name}`, { start: span.end, end: span.end + 1 }, end)],
  });
}

/** Where the word before the marks ends; some writers put a space between. */
function wordEnd(text: string, { start }: Span): number {
  let end = start;
  while (text.charCodeAt(end - 1) === 32) end--;
  return end;
}

/** French and Spanish: the marks belong before the sign, and before the space that French sets in front of it. */
function checkBefore({ text }: ResolutionDocument, { label, span }: MarkGroup, report: Report): void {
  const name = SIGNS[text.charAt(span.start - 1)];
  if (name === undefined || isSign(text.charAt(span.end))) return;
  let start = span.start - 1;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  report({
    span,
    message: `Note mark ${label} follows the ${name}. In French and Spanish the mark stands before the punctuation: put the mark first.`,
    fixes: () => [move(text, `Put the mark before the ${name}`, { start, end: span.start }, span.end)],
  });
}

function isSign(sign: string): boolean {
  return sign !== '' && sign in SIGNS;
}

/** Moves `from` to `to`: as two edits, so that a comma can come between the marks at the same time. */
function move(text: string, title: string, from: Span, to: number): Fix {
  const newText = text.slice(from.start, from.end);
  return {
    title,
    kind: 'safe',
    edits: [
      { span: { start: to, end: to }, newText },
      { span: from, newText: '' },
    ],
  };
}
