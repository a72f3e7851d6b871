import type { Run } from '../content.js';
import { child, childrenOf, wordsOf, type XmlElement } from '../xml.js';
import type { InlineReader } from './inline.js';
import { textOf } from './inline.js';

/** One line of the body as printed, whatever element encodes it. */
export interface Line {
  readonly kind: 'organ' | 'preambular' | 'numbered' | 'item' | 'heading' | 'text' | 'table';
  readonly label: string | null;
  readonly runs: readonly Run[];
  /** Depth that the nesting of lists gives a subparagraph; 0 where the encoding is flat. */
  readonly depth: number;
}

/** Reads the body of one statement into its printed lines: the dialect has several encodings for each of them. */
export function linesOf(elements: readonly XmlElement[], inline: InlineReader): Line[] {
  const lines: Line[] = [];
  for (const element of elements) readElement(element, inline, lines, 0);
  return lines.filter(({ runs, label }) => runs.length > 0 || label !== null);
}

function readElement(element: XmlElement, inline: InlineReader, lines: Line[], depth: number): void {
  switch (element.name) {
    case 'formula':
      lines.push(line('organ', null, inline.runsOf(element)));
      return;
    case 'container':
    case 'crossHeading':
    case 'alinea':
      container(element, inline, lines);
      return;
    case 'paragraph':
      paragraph(element, inline, lines, depth);
      return;
    case 'subheading':
    case 'heading':
      lines.push(line('heading', null, inline.runsOf(element)));
      return;
    case 'num':
      lines.push(line('heading', null, [{ text: wordsOf(element), italic: false }]));
      return;
    case 'table':
      table(element, inline, lines);
      return;
    case 'blockList':
      blockList(element, inline, lines);
      return;
    case 'list':
    case 'sublist':
      list(element, inline, lines, depth + 1);
      return;
    case 'p':
      lines.push(line('text', null, inline.runsOf(element)));
      return;
    default:
      for (const part of childrenOf(element)) readElement(part, inline, lines, depth);
  }
}

function line(kind: Line['kind'], label: string | null, runs: readonly Run[], depth = 0): Line {
  return { kind, label, runs, depth };
}

function container(element: XmlElement, inline: InlineReader, lines: Line[]): void {
  const { name } = element.attributes;
  if (name === 'formula') {
    lines.push(line('organ', null, inline.runsOf(element)));
    return;
  }
  const parts = childrenOf(element);
  const blocks = parts.filter(
    (part) =>
      part.name === 'p' || part.name === 'blockList' || part.name === 'table' || part.name === 'content',
  );
  if (blocks.length === 0) {
    lines.push(line('preambular', null, inline.runsOf(element)));
    return;
  }
  let first = true;
  for (const block of blocks) {
    if (block.name === 'blockList') blockList(block, inline, lines);
    else if (block.name === 'table') table(block, inline, lines);
    else lines.push(line(first ? 'preambular' : 'text', null, inline.runsOf(block)));
    first = false;
  }
}

function blockList(element: XmlElement, inline: InlineReader, lines: Line[]): void {
  for (const part of childrenOf(element)) {
    if (part.name === 'listIntroduction') lines.push(line('preambular', null, inline.runsOf(part)));
    else if (part.name === 'item') {
      const num = child(part, 'num');
      lines.push(line('item', num === undefined ? null : wordsOf(num), inline.runsOf(part), 1));
    }
  }
}

function paragraph(element: XmlElement, inline: InlineReader, lines: Line[], depth: number): void {
  const num = child(element, 'num');
  const label = num === undefined ? null : wordsOf(num);
  let labelled = label === null || label === '';
  const own = labelled ? null : label;
  for (const part of childrenOf(element)) {
    switch (part.name) {
      case 'num':
        break;
      case 'subheading':
      case 'heading':
        lines.push(line('heading', null, inline.runsOf(part)));
        break;
      case 'list':
        for (const item of listOf(part, inline, own, !labelled, depth)) lines.push(item);
        labelled = true;
        break;
      case 'point':
        point(part, inline, lines, depth + 1);
        break;
      default:
        content(part, inline, lines, labelled ? null : own);
        labelled = true;
    }
  }
}

/** A content element: its words, unless a whole text is embedded in them. */
function content(element: XmlElement, inline: InlineReader, lines: Line[], label: string | null): void {
  const embedded = [...embeddedIn(element)];
  const runs = inline.runsOf(embedded.length > 0 ? without(element, embedded) : element);
  const kind = label === null ? 'text' : kindOfLabel(label);
  if (kind === 'heading') lines.push(line(kind, null, [{ text: `${label} `, italic: false }, ...runs]));
  else lines.push(line(kind, label, runs));
  for (const structure of embedded)
    for (const part of childrenOf(structure)) readElement(part, inline, lines, 0);
}

function* embeddedIn(element: XmlElement): Generator<XmlElement> {
  for (const part of childrenOf(element)) {
    if (part.name === 'embeddedStructure' || part.name === 'table') yield part;
    else yield* embeddedIn(part);
  }
}

function without(element: XmlElement, left: readonly XmlElement[]): XmlElement {
  const children = element.children
    .filter((part) => typeof part === 'string' || !left.includes(part))
    .map((part) => (typeof part === 'string' ? part : without(part, left)));
  return { ...element, children };
}

function listOf(
  element: XmlElement,
  inline: InlineReader,
  label: string | null,
  first: boolean,
  depth: number,
): Line[] {
  const lines: Line[] = [];
  list(element, inline, lines, depth + 1);
  const intro = lines[0];
  if (first && label !== null) {
    if (intro !== undefined && intro.kind === 'text')
      lines[0] = { ...intro, kind: kindOfLabel(label), label };
    else lines.unshift(line(kindOfLabel(label), label, []));
  }
  return lines;
}

function list(element: XmlElement, inline: InlineReader, lines: Line[], depth: number): void {
  for (const part of childrenOf(element)) {
    if (part.name === 'intro' || part.name === 'wrapUp') lines.push(line('text', null, inline.runsOf(part)));
    else if (part.name === 'point') point(part, inline, lines, depth);
    else readElement(part, inline, lines, depth);
  }
}

function point(element: XmlElement, inline: InlineReader, lines: Line[], depth: number): void {
  const num = child(element, 'num');
  const label = num === undefined || wordsOf(num) === '' ? null : wordsOf(num);
  let labelled = false;
  for (const part of childrenOf(element)) {
    if (part.name === 'num') continue;
    if (part.name === 'subheading') lines.push(line('heading', null, inline.runsOf(part)));
    else if (part.name === 'list' || part.name === 'sublist') list(part, inline, lines, depth + 1);
    else {
      const kind = labelled || label === null ? 'text' : kindOfLabel(label);
      if (kind === 'heading')
        lines.push(line(kind, null, [{ text: `${label} `, italic: false }, ...inline.runsOf(part)]));
      else lines.push(line(kind, labelled ? null : label, inline.runsOf(part), depth));
      labelled = true;
    }
  }
}

/** Cells become lines of their own: a table says nothing of structure. */
function table(element: XmlElement, inline: InlineReader, lines: Line[]): void {
  for (const row of childrenOf(element)) {
    const cells = childrenOf(row).map((cell) => inline.runsOf(cell));
    const marks = cells.flat().filter((run) => 'note' in run);
    const words = cells
      .map(textOf)
      .filter((text) => text !== '')
      .join(' | ');
    if (words !== '' || marks.length > 0)
      lines.push(line('table', null, [{ text: words, italic: false }, ...marks]));
  }
}

function kindOfLabel(label: string): Line['kind'] {
  if (/^\d+/.test(label)) return 'numbered';
  return /^[IVXLC]+\.?$|^[A-Z]\.?$/.test(label) ? 'heading' : 'item';
}
