import type { Notation } from './notation.js';
import type { Piece } from './write.js';

/** Sets pieces and notes on pages, or on one endless page, and ends the lines. */
export function layOut(
  pieces: readonly Piece[],
  notes: ReadonlyMap<string, string>,
  notation: Notation,
  title: string,
  symbol: string,
): string {
  const blocks: string[] = [];
  const waiting: string[] = [];
  let room = notation.pageLength;
  let page = 1;
  let inBody = false;
  const flush = (): void => {
    for (const label of waiting.splice(0)) blocks.push(notes.get(label) ?? '');
  };
  for (const piece of pieces) {
    inBody ||= piece.kind === 'body';
    if (notation.pageLength === 0 || !inBody || piece.kind !== 'body') {
      blocks.push(piece.indent + piece.words);
      waiting.push(...piece.notes);
      continue;
    }
    let rest = piece.words;
    let indent = piece.indent;
    let pending = [...piece.notes];
    while (rest.length > room) {
      const at = breakingPoint(rest, room, notation);
      if (at < 0) break;
      const head = rest.slice(0, at).trimEnd();
      blocks.push(indent + head);
      const here = pending.filter((label) => head.includes(notation.mark(label)));
      pending = pending.filter((label) => !here.includes(label));
      waiting.push(...here);
      if (notation.runningHeads || waiting.length > 0) flush();
      if (notation.runningHeads) {
        blocks.push(`${page}/9`, page % 2 === 0 ? `${symbol}${title}` : `${title}${symbol}`);
        page++;
      } else if (waiting.length === 0) blocks.push('---');
      rest = rest.slice(at).trimStart();
      indent = '';
      room = notation.pageLength;
    }
    blocks.push(indent + rest);
    waiting.push(...pending);
    room = Math.max(200, room - rest.length);
  }
  flush();
  return finish(blocks, notation);
}

/** A space in the middle of a sentence, not next to a mark or emphasis, so that the break tears nothing. */
function breakingPoint(words: string, room: number, notation: Notation): number {
  for (let at = Math.min(room, words.length - 30); at > 40; at--) {
    if (words.charCodeAt(at) !== 32) continue;
    if (!/[a-z]/.test(words.charAt(at - 1)) || !/[a-zA-Z]/.test(words.charAt(at + 1))) continue;
    const opened = notation.italic === null ? 0 : words.slice(0, at).split(notation.italic[0]).length - 1;
    if (opened % 2 === 0) return at;
  }
  return -1;
}

function finish(blocks: readonly string[], notation: Notation): string {
  const lines = blocks
    .filter((block) => block !== '')
    .map((block) => (notation.wrap > 0 ? wrap(block, notation.wrap) : block));
  let text = `${lines.join(notation.gap)}\n`;
  if (notation.pandoc)
    text = text
      .replace(/^(?=.)/gm, '> ')
      .replace(/^$/gm, '>')
      .replace(/\n>$/, '\n');
  return notation.lineEnd === '\n' ? text : text.replace(/\n/g, notation.lineEnd);
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}
