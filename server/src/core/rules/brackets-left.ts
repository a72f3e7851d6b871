import type { Passage } from '../model/passages.js';
import type { Paragraph, Resolution } from '../model/resolution.js';
import { isLetter } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import { defineRule, type Fix, type Report } from './rule.js';

export default defineRule({
  id: 'brackets-left',
  summary: 'A final text has no brackets or other marks of negotiation left.',
  category: 'drafting',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Editorial Manual, paragraphs and subparagraphs (dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm)',

  check(document, report) {
    if (!isFinal(document.resolution)) return;
    for (const passage of document.passages) {
      if (passage.note !== null) continue;
      checkBrackets(passage, report);
      // The Security Council itself says "OP4 of its resolution 716 (1991)".
      if (document.resolution.profile !== 'council') checkMarks(passage, report);
    }
    for (const part of document.resolution.parts) {
      for (const paragraph of part.operative) checkLabel(paragraph, report);
    }
  },
});

/** Adopted, or issued as a draft: a text that is still negotiated has no symbol. */
function isFinal({ masthead }: Resolution): boolean {
  return masthead.status === 'adopted' || /\/L\.\d/.test(masthead.symbol?.text ?? '');
}

const LONGEST_BRACKET = 120;

function checkBrackets(passage: Passage, report: Report): void {
  const { text } = passage;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const close = indexWithin(text, ']', at, Math.min(text.length, at + LONGEST_BRACKET));
    const inner = close < 0 ? '' : text.slice(at + 1, close);
    if (passage.isQuoted(at) || isEditorial(text, at, close, inner)) continue;
    const by = /^([A-Z][\p{L}'’ -]{1,60}):/u.exec(inner)?.[1];
    report({
      span: passage.spanOf(at, close < 0 ? at + 1 : close + 1),
      message:
        by === undefined
          ? 'A square bracket is left in a final text. Brackets mark what is not yet agreed: settle the words and take the brackets away.'
          : `A proposal by ${by} is left in a final text. Settle it and take the brackets away.`,
      fixes: () => (close < 0 ? [] : fixesFor(passage, at, close)),
    });
  }
}

/** A second name behind the first one: "the Los Pinos Declaration [Chapoltepek]". */
const NAMED = / \p{Lu}[\p{L}-]{2,40} $/u;

/** "[…]" and "[i]dentify" tell what a quotation leaves out or changes; "[3]" may be the mark of a note. */
function isEditorial(text: string, at: number, close: number, inner: string): boolean {
  return (
    /^(?:…|\.\.\.|sic|\d{1,3}|\*{1,3})$/.test(inner) ||
    (/^\p{Lu}[\p{L}-]{1,40}$/u.test(inner) && NAMED.test(text.slice(Math.max(0, at - 45), at))) ||
    isLetter(text.charCodeAt(at - 1)) ||
    (close >= 0 && isLetter(text.charCodeAt(close + 1)))
  );
}

function fixesFor(passage: Passage, at: number, close: number): Fix[] {
  const whole = { start: passage.text.charAt(at - 1) === ' ' ? at - 1 : at, end: close + 1 };
  return [
    {
      title: 'Keep the words, without brackets',
      kind: 'unsafe',
      edits: [
        { span: passage.spanOf(at, at + 1), newText: '' },
        { span: passage.spanOf(close, close + 1), newText: '' },
      ],
    },
    {
      title: 'Leave out the words in brackets',
      kind: 'unsafe',
      edits: [{ span: passage.spanOf(whole.start, whole.end), newText: '' }],
    },
  ];
}

/** None of the marks is without one of these, and hardly a paragraph has one. */
const HINTS = ['OP', 'PP', 'ad ref'];
const MARKS = /\b(?:OP|PP) ?\d{1,3}\b(?: (?:bis|ter|quater|alt)\b)?|\b[Aa]greed ad ref\b/g;

function checkMarks(passage: Passage, report: Report): void {
  if (!HINTS.some((hint) => passage.text.includes(hint))) return;
  for (const { 0: words, index } of passage.text.matchAll(MARKS)) {
    report({
      span: passage.spanOf(index, index + words.length),
      message: words.endsWith('ref')
        ? `“${words}” is left in a final text. It belongs to the negotiations: take it away.`
        : `“${words}” is left in a final text. It belongs to the negotiations: write “paragraph 3” or “the third preambular paragraph”, or take it away.`,
    });
  }
}

function checkLabel({ label }: Paragraph, report: Report): void {
  if (label === null || !/bis|ter|quater|alt/.test(label.text)) return;
  report({
    span: label.span,
    message: `Paragraph ${label.text} has the number of a paragraph that was put in during the negotiations. In a final text paragraphs are numbered anew.`,
  });
}
