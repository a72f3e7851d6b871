import { textOf } from '../../server/src/core/convert/akn/inline.js';
import type { ParagraphContent, ResolutionContent, Run } from '../../server/src/core/convert/content.js';
import type { Notation } from '../../server/src/core/convert/text/notation.js';
import type { Item, Paragraph, ResolutionDocument } from '../../server/src/core/service.js';

/** One line of what a text says; two readings are equal when their lines are. */
export interface Said {
  readonly kind: string;
  readonly text: string;
}

/** What the oracle says, as far as `notation` can show it. */
export function expectedOf(content: ResolutionContent, notation: Notation): Said[] {
  const said: Said[] = [{ kind: 'title', text: content.masthead.title ?? '' }];
  for (const [at, part] of content.parts.entries()) {
    if (content.parts.length > 1) said.push({ kind: `part ${at + 1}`, text: part.label ?? '' });
    said.push({ kind: 'organ', text: textOf(part.organ).replace(/,$/, '') });
    for (const [half, name] of [
      ['preambular', 'PP'],
      ['operative', 'OP'],
    ] as const) {
      for (const paragraph of part.paragraphs)
        if (paragraph.half === half) paragraphLines(name, paragraph, notation, said);
    }
  }
  for (const note of content.notes)
    said.push({ kind: `note ${note.label}`, text: `1 ${fold(textOf(note.runs))}` });
  return said;
}

function paragraphLines(half: string, paragraph: ParagraphContent, notation: Notation, said: Said[]): void {
  const opening = notation.italic === null ? null : openingOf(paragraph.runs);
  said.push({
    kind: `${half} ${paragraph.label ?? ''}`.trim(),
    text: (opening === null ? '' : `[${opening}] `) + fold(textOf(paragraph.runs)),
  });
  itemLines(paragraph.items, 1, said);
}

function itemLines(items: readonly ParagraphContent[], depth: number, said: Said[]): void {
  for (const item of items) {
    said.push({ kind: `${'-'.repeat(depth)} ${item.label ?? ''}`, text: fold(textOf(item.runs)) });
    itemLines(item.items, depth + 1, said);
  }
}

function openingOf(runs: readonly Run[]): string | null {
  const first = runs[0];
  if (first === undefined || 'note' in first || !first.italic) return null;
  return fold(first.text).replace(/[\s,]+$/, '');
}

/** What Penholder reads. */
export function actualOf({ resolution }: ResolutionDocument, notation: Notation): Said[] {
  const { masthead, parts, footnotes } = resolution;
  const said: Said[] = [{ kind: 'title', text: fold(masthead.title?.text ?? '') }];
  for (const [at, part] of parts.entries()) {
    if (parts.length > 1) said.push({ kind: `part ${at + 1}`, text: part.label ?? '' });
    said.push({ kind: 'organ', text: (part.organ?.text ?? '').replace(/,$/, '') });
    for (const paragraph of part.preambular) readParagraph('PP', paragraph, notation, said);
    for (const paragraph of part.operative) readParagraph('OP', paragraph, notation, said);
  }
  for (const note of footnotes)
    said.push({ kind: `note ${note.label}`, text: `${note.references.length} ${fold(note.text)}` });
  return said;
}

function readParagraph(half: string, paragraph: Paragraph, notation: Notation, said: Said[]): void {
  const shown = notation.italic !== null && paragraph.openingEmphasized && paragraph.opening !== null;
  const opening = shown ? `[${paragraph.opening?.text}] ` : '';
  said.push({ kind: `${half} ${paragraph.label?.text ?? ''}`.trim(), text: opening + fold(paragraph.text) });
  readItems(paragraph.items, 1, said);
}

function readItems(items: readonly Item[], depth: number, said: Said[]): void {
  for (const item of items) {
    said.push({ kind: `${'-'.repeat(depth)} ${item.label?.text ?? ''}`, text: fold(item.text) });
    readItems(item.items, depth + 1, said);
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
