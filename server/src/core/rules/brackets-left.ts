import type { Passage } from '../model/passages.js';
import type { Paragraph, Resolution } from '../model/resolution.js';
import { isLetter } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import { cased } from './lexicon.js';
import { defineWordRule, type Fix, type Report, type Word } from './rule.js';

export default defineWordRule({
  id: 'brackets-left',
  summary: 'A final text has no brackets or other marks of negotiation left.',
  category: 'drafting',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Editorial Manual, paragraphs and subparagraphs (dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm)',

  wakes: ['[', 'OP', 'PP', ...cased('agreed')],

  meet(word, report) {
    const { resolution } = word.document;
    if (word.passage.note !== null || !isFinal(resolution)) return;
    if (word.text === '[') checkBracket(word, report);
    // The Security Council itself says "OP4 of its resolution 716 (1991)".
    else if (resolution.profile !== 'council') checkMark(word, report);
  },

  check(document, report) {
    if (!isFinal(document.resolution)) return;
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

function checkBracket({ passage, start: at }: Word, report: Report): void {
  const { text } = passage;
  const close = indexWithin(text, ']', at, Math.min(text.length, at + LONGEST_BRACKET));
  const inner = close < 0 ? '' : text.slice(at + 1, close);
  if (passage.isQuoted(at) || isEditorial(text, at, close, inner)) return;
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

const MARK = /(?:OP|PP) ?\d{1,3}\b(?: (?:bis|ter|quater|alt)\b)?|[Aa]greed ad ref\b/y;

function checkMark({ passage, start }: Word, report: Report): void {
  MARK.lastIndex = start;
  const words = MARK.exec(passage.text)?.[0];
  if (words === undefined) return;
  report({
    span: passage.spanOf(start, start + words.length),
    message: words.endsWith('ref')
      ? `“${words}” is left in a final text. It belongs to the negotiations: take it away.`
      : `“${words}” is left in a final text. It belongs to the negotiations: write “paragraph 3” or “the third preambular paragraph”, or take it away.`,
  });
}

function checkLabel({ label }: Paragraph, report: Report): void {
  if (label?.inserted !== true || !/bis|ter|quater|alt/.test(label.text)) return;
  report({
    span: label.span,
    message: `Paragraph ${label.text} has the number of a paragraph that was put in during the negotiations. In a final text paragraphs are numbered anew.`,
  });
}
