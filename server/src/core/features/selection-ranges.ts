import type { ResolutionDocument } from '../model/document.js';
import type { Provision } from '../model/resolution.js';
import { isSpace } from '../text/chars.js';
import { type Span, touches } from '../text/span.js';

/** The spans that "expand selection" walks through at `offset`, innermost first: word, mark or opening, piece, paragraph, half, text. */
export function selectionRanges(document: ResolutionDocument, offset: number): readonly Span[] {
  const { text, resolution } = document;
  const spans: Span[] = [];
  const add = (span: Span | null | undefined): void => {
    if (span !== null && span !== undefined && span.end > span.start && touches(span, offset))
      spans.push(span);
  };
  add(wordAt(text, offset));
  for (const { span, labelSpan } of resolution.noteMarks) {
    add(labelSpan);
    add(span);
  }
  for (const note of resolution.footnotes) {
    add(note.labelSpan);
    add(note.span);
  }
  add(resolution.masthead.title?.span);
  add(resolution.masthead.sponsors?.span);
  add(resolution.masthead.span);
  for (const part of resolution.parts) {
    for (const paragraph of part.preambular) addProvision(paragraph, add);
    for (const paragraph of part.operative) addProvision(paragraph, add);
    add(half(part.preambular));
    add(half(part.operative));
    add(part.span);
  }
  spans.push({ start: 0, end: text.length });
  return nest(spans);
}

function addProvision(
  provision: Provision & { readonly opening?: { readonly span: Span } | null },
  add: (span: Span | null | undefined) => void,
): void {
  add(provision.opening?.span);
  add(provision.label?.span);
  for (const piece of provision.pieces) add(piece);
  add(provision.span);
  for (const item of provision.items) addProvision(item, add);
}

function half(paragraphs: readonly Provision[]): Span | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

function wordAt(text: string, offset: number): Span | null {
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end > start ? { start, end } : null;
}

function isWord(code: number): boolean {
  return !isSpace(code) && !',;:.()[]<>*_“”"'.includes(String.fromCharCode(code));
}

/** Smallest first, each truly within the next. */
function nest(spans: Span[]): Span[] {
  const nested: Span[] = [];
  for (const span of spans.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = nested.at(-1);
    if (inner === undefined) nested.push(span);
    else if (
      span.start <= inner.start &&
      inner.end <= span.end &&
      span.end - span.start > inner.end - inner.start
    )
      nested.push(span);
  }
  return nested;
}
