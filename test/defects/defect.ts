import {
  applyEdits,
  type Item,
  type Paragraph,
  type Passage,
  type ResolutionDocument,
  type Span,
  service,
} from '../../server/src/core/service.js';

/** One planted fault: the text before, the text with the fault, and the lines on which it may be reported. */
export interface Defect {
  readonly what: string;
  readonly sound: string;
  readonly broken: string;
  readonly lines: readonly number[];
  /** Findings that the fault may bring; one unless it is given. */
  readonly most?: number;
}

/** Plants the defect that one rule looks for at every place of a text where it can; none where there is no such place. */
export type Planter = (document: ResolutionDocument) => Defect[];

/** The line of `offset`, the first being 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The defect that putting `newText` in place of `span` makes. */
export function replace(document: ResolutionDocument, what: string, span: Span, newText: string): Defect {
  const broken = applyEdits(document.text, [{ span, newText }]);
  return { what, sound: document.text, broken, lines: [lineOf(document.text, span.start)] };
}

/** The preambular or the operative paragraphs of all parts. */
export function half(document: ResolutionDocument, kind: 'preambular' | 'operative'): readonly Paragraph[] {
  return document.resolution.parts.flatMap((part) => part[kind]);
}

/** Every way to get the sign at the end of `paragraph` wrong. */
export function endings(
  document: ResolutionDocument,
  paragraph: Paragraph,
  signs: readonly string[],
): Defect[] {
  const { ending } = paragraph;
  if (ending === null || paragraph.items.length > 0) return [];
  const span = { start: ending.offset, end: ending.offset + 1 };
  // "2013,15" without its comma is one figure to any reader.
  const betweenFigures =
    /\d/.test(document.text.charAt(span.start - 1)) && /\d/.test(document.text.charAt(span.end));
  return signs
    .filter((sign) => sign !== '' || !betweenFigures)
    .map((sign) => replace(document, `${paragraph.ordinal} ends in “${sign}”`, span, sign));
}

/** The texts without subparagraphs get a sound list first, into which the fault is planted. */
export function withList(document: ResolutionDocument): ResolutionDocument {
  if ([...half(document, 'preambular'), ...half(document, 'operative')].some(({ items }) => items.length > 2))
    return document;
  const target = half(document, 'operative')[3];
  if (target === undefined) return document;
  const newText = ':\n\n(a) To promote the Plan;\n\n(b) To assist States;\n\n(c) To report on progress;';
  const at = target.ending?.offset ?? 0;
  return service.createDocument(applyEdits(document.text, [{ span: { start: at, end: at + 1 }, newText }]));
}

/**
 * A defect at every place where `pattern` (with the flag g) stands in the words of the text: the match is replaced by
 * `newText`, in which $1 and the like stand for its groups. Places with markup in them are passed over, and those that
 * `where` refuses.
 */
export function replaceWords(
  document: ResolutionDocument,
  pattern: RegExp,
  newText: string,
  where: (passage: Passage, index: number) => boolean = () => true,
): Defect[] {
  return document.passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)]
      .filter(
        ({ 0: words, index }) =>
          passage.isVerbatim(index, index + words.length) &&
          !hasOtherHyphens(document.text, passage.spanOf(index, index + words.length)) &&
          where(passage, index),
      )
      .map(({ 0: words, index }) => {
        // In its place, so that the pattern may look at what stands round the words.
        const there = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
        there.lastIndex = index;
        const broken = passage.text.replace(there, newText);
        const put = broken.slice(index, index + words.length + broken.length - passage.text.length);
        return replace(
          document,
          `“${words}” becomes “${put}”`,
          passage.spanOf(index, index + words.length),
          put,
        );
      }),
  );
}

/** Whether the word at `index` is the drafter's own: not quoted, no title of a publication, no part of an address. */
export function isOwnWord(passage: Passage, index: number): boolean {
  const run = /^\S*/.exec(passage.text.slice(index))?.[0] ?? '';
  if (passage.isQuoted(index) || /[/@]|www\.|\.[a-z]/.test(run)) return false;
  const inOpening =
    passage.half !== null && !passage.isItem && index < (passage.paragraph?.opening?.text.length ?? 0);
  return inOpening || !passage.isEmphasized(index);
}

/** No fix could know which of its hyphens a word had. */
function hasOtherHyphens(text: string, { start, end }: Span): boolean {
  return /[\u2010\u2011]/.test(text.slice(start, end));
}

/** Renames notes everywhere, marks and texts alike. */
export function relabel(
  document: ResolutionDocument,
  what: string,
  names: ReadonlyMap<string, string>,
): Defect {
  const { text, resolution } = document;
  const places = [...resolution.noteMarks, ...resolution.footnotes].filter(({ label }) => names.has(label));
  const edits = places.map(({ label, labelSpan }) => {
    const written = names.get(label) as string;
    return {
      span: labelSpan,
      newText: text.charCodeAt(labelSpan.start) > 127 ? superscript(Number(written)) : written,
    };
  });
  const marks = resolution.noteMarks.filter(({ label }) => names.has(label));
  return {
    what,
    sound: text,
    broken: applyEdits(text, edits),
    lines: marks.map(({ span }) => lineOf(text, span.start)),
  };
}

export function superscript(label: number): string {
  return [...String(label)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** The subparagraphs of all degrees that have none of their own, in reading order. */
export function leaves(provisions: readonly (Paragraph | Item)[]): readonly Item[] {
  return provisions.flatMap(({ items }) =>
    items.flatMap((item) => (item.items.length > 0 ? leaves([item]) : [item])),
  );
}

/** Each of `signs` in place of the sign with which a paragraph or subparagraph closes. */
export function closings(
  document: ResolutionDocument,
  { ending }: Paragraph | Item,
  signs: readonly string[],
): Defect[] {
  if (ending === null) return [];
  const span = { start: ending.offset, end: ending.offset + 1 };
  return signs.map((sign) => replace(document, `“${sign}” for “${ending.char}”`, span, sign));
}

/** `document` with those of its passages only that `keep` keeps, for planting in them alone. */
export function inPassages(
  document: ResolutionDocument,
  keep: (passage: ResolutionDocument['passages'][number]) => boolean,
): ResolutionDocument {
  const { text, tree, resolution, recognition, directives } = document;
  return { text, tree, resolution, recognition, directives, passages: document.passages.filter(keep) };
}
