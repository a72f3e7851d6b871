import type { ResolutionDocument } from '../model/document.js';
import { paragraphName } from '../model/place-of.js';
import type { Footnote, Item, Masthead, Paragraph, Part } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import type { OutlineSymbol } from './feature-types.js';

const OPENING_WORDS = 9;

/** The outline: masthead, preamble, operative part and notes, each paragraph named by its opening words. */
export function documentSymbols({ resolution }: ResolutionDocument): readonly OutlineSymbol[] {
  const symbols: OutlineSymbol[] = [];
  const masthead = mastheadSymbol(resolution.masthead);
  if (masthead !== null) symbols.push(masthead);
  for (const part of resolution.parts) {
    const halves = partSymbols(part);
    if (resolution.parts.length === 1 || part.span === null) symbols.push(...halves);
    else symbols.push(compositePart(part, part.span, halves));
  }
  const notes = notesSymbol(resolution.footnotes);
  if (notes !== null) symbols.push(notes);
  return symbols;
}

function mastheadSymbol(masthead: Masthead): OutlineSymbol | null {
  if (masthead.span === null) return null;
  const children: OutlineSymbol[] = [];
  const detail = [masthead.symbol?.text, masthead.organ?.text, masthead.session?.text]
    .filter((text) => text !== undefined)
    .join(' · ');
  // The line itself may say “Sponsors:” before the names, or “draft resolution” behind them.
  const sponsors = masthead.sponsorNames.join(', ');
  for (const [name, field] of [
    ['Agenda item', masthead.agendaItem],
    ['Sponsors', masthead.sponsors],
    ['Title', masthead.title],
  ] as const) {
    if (field === null || !within(masthead.span, field.span)) continue;
    const kind = name === 'Title' ? 'title' : 'masthead';
    children.push({
      kind,
      name: `${name}: ${opening(name === 'Sponsors' ? sponsors || field.text : field.text)}`,
      detail: '',
      span: field.span,
      selection: field.span,
      children: [],
    });
  }
  return {
    kind: 'masthead',
    name: 'Masthead',
    detail,
    span: masthead.span,
    selection: masthead.span,
    children,
  };
}

function compositePart(part: Part, span: Span, children: readonly OutlineSymbol[]): OutlineSymbol {
  const name = [part.label, part.title?.text ?? part.organ?.name]
    .filter((text) => text !== undefined && text !== null)
    .join(' ');
  return {
    kind: 'part',
    name: name === '' ? 'Part' : name,
    detail: '',
    span,
    selection: part.organ?.span ?? span,
    children,
  };
}

function partSymbols(part: Part): OutlineSymbol[] {
  const symbols: OutlineSymbol[] = [];
  const preamble = group('preamble', 'Preamble', part.preambular, part.organ?.span ?? null);
  if (preamble !== null) symbols.push(preamble);
  const operative = group(
    'operative',
    'Operative part',
    part.operative,
    part.preambular.length === 0 ? (part.organ?.span ?? null) : null,
  );
  if (operative !== null) symbols.push(operative);
  return symbols;
}

function group(
  kind: 'preamble' | 'operative',
  name: string,
  paragraphs: readonly Paragraph[],
  organ: Span | null,
): OutlineSymbol | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { start: organ?.start ?? first.span.start, end: last.span.end };
  const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
  const selection = organ ?? first.label?.span ?? first.opening?.span ?? first.span;
  return { kind, name, detail: count, span, selection, children: paragraphs.map(paragraphSymbol) };
}

function paragraphSymbol(paragraph: Paragraph): OutlineSymbol {
  return {
    kind: 'paragraph',
    name: `${paragraphName(paragraph)} ${opening(paragraph.text)}`,
    detail: '',
    span: paragraph.span,
    selection: paragraph.opening?.span ?? paragraph.label?.span ?? paragraph.pieces[0] ?? paragraph.span,
    children: paragraph.items.map(itemSymbol),
  };
}

function itemSymbol(item: Item): OutlineSymbol {
  return {
    kind: 'item',
    name: `${item.label?.text ?? ''} ${opening(item.text)}`.trim() || '–',
    detail: '',
    span: item.span,
    selection: item.label?.span ?? item.span,
    children: item.items.map(itemSymbol),
  };
}

/** Note texts at page ends stand between paragraphs, so the group has the span of the last run of them. */
function notesSymbol(notes: readonly Footnote[]): OutlineSymbol | null {
  const first = notes[0];
  const last = notes.at(-1);
  if (first === undefined || last === undefined) return null;
  const children = notes.map(noteSymbol);
  const count = notes.length === 1 ? '1 note' : `${notes.length} notes`;
  return {
    kind: 'notes',
    name: 'Footnotes',
    detail: count,
    span: { start: first.span.start, end: last.span.end },
    selection: first.span,
    children,
  };
}

function noteSymbol(note: Footnote): OutlineSymbol {
  const name = `${note.label} ${opening(note.text)}`;
  return { kind: 'note', name, detail: '', span: note.span, selection: note.labelSpan, children: [] };
}

/** The first words, cut at a word. */
function opening(text: string): string {
  const words = text.slice(0, 120).split(' ');
  if (words.length <= OPENING_WORDS && text.length <= 120) return text;
  return `${words
    .slice(0, OPENING_WORDS)
    .join(' ')
    .replace(/[,;:.]$/, '')} …`;
}

function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
