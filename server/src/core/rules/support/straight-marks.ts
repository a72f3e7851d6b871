import type { ResolutionDocument } from '../../model/document.js';
import type { Passage } from '../../model/passages.js';
import { isDigit, isLetter } from '../../text/chars.js';
import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';

/** One straight apostrophe, one pair of straight quotation marks, or a mark that has no partner. */
export interface StraightMark {
  /** The apostrophe, or the opening mark of the pair. */
  readonly span: Span;
  readonly isApostrophe: boolean;
  /** What makes it curly; nothing where it cannot be told what the mark does. */
  readonly edits: () => readonly TextEdit[];
  /** Nothing else can be meant. */
  readonly isCertain: boolean;
}

/** The straight marks in the words of `passage`, in no particular order. */
export function straightMarksIn({ text }: ResolutionDocument, passage: Passage): readonly StraightMark[] {
  return [...quotationMarks(text, passage), ...apostrophes(text, passage)];
}

function quotationMarks(source: string, passage: Passage): StraightMark[] {
  const marks: StraightMark[] = [];
  const { text } = passage;
  let from = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', from)) {
    const next = text.indexOf('"', at + 1);
    const isPair = next > 0 && opens(text, at) && closes(text, next);
    marks.push({
      span: passage.spanOf(at, at + 1),
      isApostrophe: false,
      edits: () => (isPair ? [edit(source, passage, at, '“'), edit(source, passage, next, '”')] : []),
      isCertain: isPair,
    });
    from = (isPair ? next : at) + 1;
  }
  return marks;
}

function apostrophes(source: string, passage: Passage): StraightMark[] {
  const marks: StraightMark[] = [];
  const { text } = passage;
  let from = 0;
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", from)) {
    const span = passage.spanOf(at, at + 1);
    const close = opens(text, at) && isLetter(text.charCodeAt(at + 1)) ? closingAfter(text, at) : -1;
    if (close > 0) {
      // Single marks stand within double ones only; elsewhere somebody means double ones.
      const isCertain = passage.isQuoted(at);
      const [first, last] = isCertain ? ['‘', '’'] : ['“', '”'];
      const edits = () => [edit(source, passage, at, first), edit(source, passage, close, last)];
      marks.push({ span, isApostrophe: false, edits, isCertain });
      from = close + 1;
    } else {
      const isCertain = isApostrophe(text, at);
      const edits = () => (isCertain ? [edit(source, passage, at, '’')] : []);
      marks.push({ span, isApostrophe: true, edits, isCertain });
      from = at + 1;
    }
  }
  return marks;
}

/** An escaped mark loses its backslash too: before a curly one it would be printed. */
function edit(source: string, passage: Passage, at: number, newText: string): TextEdit {
  const { start, end } = passage.spanOf(at, at + 1);
  return { span: { start: source.charAt(start - 1) === '\\' ? start - 1 : start, end }, newText };
}

/** "Children's", "States' obligations", "the '90s" */
function isApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isLetter(before)) return isLetter(after) || text.charAt(at - 1) === 's';
  return text.charAt(at - 1) === ' ' && isDigit(after);
}

const BEFORE_OPENING = /[\s([“‘–—/-]/;
const BEHIND_CLOSING = /[\s)\]”’–—/,.;:!?-]/;

function opens(text: string, at: number): boolean {
  return (at === 0 || BEFORE_OPENING.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function closes(text: string, at: number): boolean {
  return (
    /\S/.test(text.charAt(at - 1)) && (at === text.length - 1 || BEHIND_CLOSING.test(text.charAt(at + 1)))
  );
}

const LONGEST_QUOTATION = 300;

/** The mark that closes what the single mark at `open` opens, or -1. */
function closingAfter(text: string, open: number): number {
  const end = Math.min(text.length, open + LONGEST_QUOTATION);
  for (let at = open + 2; at < end; at++) {
    if (text.charAt(at) === "'" && closes(text, at)) return at;
  }
  return -1;
}
