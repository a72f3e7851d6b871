import type { NoteContent, ParagraphContent, ResolutionContent, Run } from '../content.js';
import { NATIVE, type Notation } from './notation.js';
import { layOut } from './pages.js';

/** One printed paragraph: what opens it, its words, and the notes whose marks it holds. */
export interface Piece {
  readonly words: string;
  readonly notes: readonly string[];
  readonly indent: string;
  readonly kind: 'masthead' | 'title' | 'body' | 'closing';
}

/**
 * Writes `content` as text. `annexes` are lines that follow the closing lines, under the heading "Annex" unless they
 * begin with one.
 */
export function writeText(
  content: ResolutionContent,
  notation: Notation = NATIVE,
  annexes: readonly (readonly Run[])[] = [],
): string {
  const writer = new PieceWriter(notation);
  const pieces: Piece[] = [...mastheadPieces(content, notation)];
  for (const part of content.parts) {
    if (part.label !== null) pieces.push(writer.plain(part.label, 'body'));
    if (part.title !== null) pieces.push(writer.plain(notation.titleMark + part.title, 'title'));
    if (part.organ.length > 0) pieces.push(writer.piece(part.organ, '', notation.indent));
    for (const paragraph of part.paragraphs) writer.paragraph(paragraph, pieces);
  }
  for (const line of content.closing) pieces.push(writer.plain(line, 'closing'));
  const [first] = annexes;
  if (first !== undefined) {
    if (!writer.words(first).startsWith('Annex')) pieces.push(writer.plain('Annex', 'closing'));
    pieces.push(...annexes.map((runs) => writer.piece(runs, '', '')));
  }
  const notes = content.notes.map((note): readonly [string, string] => [
    note.label,
    noteText(note, notation, writer),
  ]);
  return layOut(pieces, new Map(notes), notation, content.masthead.title ?? '', content.symbol ?? '');
}

class PieceWriter {
  readonly #notation: Notation;

  constructor(notation: Notation) {
    this.#notation = notation;
  }

  plain(words: string, kind: Piece['kind']): Piece {
    return { words: this.#notation.pandoc ? escapeSigns(words) : words, notes: [], indent: '', kind };
  }

  paragraph(paragraph: ParagraphContent, pieces: Piece[]): void {
    for (const heading of paragraph.headings) pieces.push(this.piece(heading, '', ''));
    const { pandoc, labelGap, indent } = this.#notation;
    const label = paragraph.label === null ? '' : pandoc ? escapeLabel(paragraph.label) : paragraph.label;
    pieces.push(this.piece(paragraph.runs, label === '' ? '' : label + labelGap, indent));
    for (const item of paragraph.items) this.paragraph(item, pieces);
    for (const line of paragraph.after) pieces.push(this.piece(line, '', ''));
  }

  piece(runs: readonly Run[], opening: string, indent: string): Piece {
    const notes = runs.flatMap((run) => ('note' in run ? [run.note] : []));
    return { words: opening + this.words(runs), notes, indent, kind: 'body' };
  }

  words(runs: readonly Run[]): string {
    const { italic, mark, pandoc } = this.#notation;
    let words = '';
    for (const [at, run] of runs.entries()) {
      if ('note' in run) {
        const before = runs[at - 1];
        // Two indicators at one point are separated by a comma (Editorial Manual, footnotes, chapter IX).
        words += (before !== undefined && 'note' in before ? ',' : '') + mark(run.note);
        continue;
      }
      const text = pandoc ? escapeSigns(run.text) : escapeAsterisks(run.text, italic !== null);
      if (!run.italic || italic === null || run.text.trim() === '') {
        words += text;
        continue;
      }
      // Emphasis signs hold only next to a letter; punctuation that was set in italics goes outside.
      const start = /^[\s,;:.)\]]*/.exec(text)?.[0].length ?? 0;
      let end = text.length;
      while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--;
      const core = text.slice(start, end);
      words += core === '' ? text : text.slice(0, start) + italic[0] + core + italic[1] + text.slice(end);
    }
    return words.replace(/ +/g, ' ').trim();
  }
}

function mastheadPieces({ masthead, symbol }: ResolutionContent, notation: Notation): Piece[] {
  const pieces: Piece[] = [];
  const push = (words: string | null, kind: Piece['kind'] = 'masthead'): void => {
    if (words !== null && words !== '')
      pieces.push({ words: notation.pandoc ? escapeSigns(words) : words, notes: [], indent: '', kind });
  };
  push(symbol);
  push(masthead.organ);
  push(masthead.distribution);
  push(masthead.date);
  push(masthead.original);
  push(masthead.committee);
  push(masthead.session);
  push(masthead.period);
  push(masthead.agendaItem);
  push(masthead.agendaTitle);
  push(masthead.sponsors);
  for (const line of masthead.adoption) push(line);
  const number = masthead.number === null ? '' : `${masthead.number}. `;
  if (masthead.title !== null) push(notation.titleMark + number + masthead.title, 'title');
  return pieces;
}

function noteText(note: NoteContent, notation: Notation, writer: PieceWriter): string {
  const words = writer.words(note.runs);
  return notation.noteLabelAlone
    ? `${notation.noteOpening(note.label).trimEnd()}\n${words}`
    : notation.noteOpening(note.label) + words;
}

/** An asterisk that is no emphasis would be taken for some. */
function escapeAsterisks(text: string, italics: boolean): string {
  return italics ? text.replace(/[*_]/g, '\\$&') : text;
}

function escapeSigns(text: string): string {
  return text.replace(/[*_[\]<>^~|$]/g, '\\$&');
}

function escapeLabel(label: string): string {
  return label
    .replace(/[().]/g, '\\$&')
    .replace(/\\\)$/, ')')
    .replace(/^(\d+)\\\.$/, '$1\\.');
}
