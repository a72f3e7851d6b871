/**
 * Texts with marks, written for people. Under a line of text may stand annotation lines: white space and
 *
 * - one run of `^` over the columns that the mark means, then the id of a rule:
 *   `        ^^^^ footnote-undefined`; one `^` is one character;
 * - or `|` alone: a caret, before the character above it (or behind the last one).
 *
 * Several annotation lines may follow one line of text. A column is one UTF-16 unit, and a tab is one column:
 * write a tab or one space under it. An annotation that ends the file without a line end leaves the text
 * without one too. With `crlf` the clean text has Windows line ends, which version control would not keep.
 */
export interface Fixture {
  /** The text without its annotation lines. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly carets: readonly number[];
}

/** A marked range: UTF-16 offsets into the clean text, the end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const MARK = /^[ \t]*(\^+)[ \t]+([a-z][a-z0-9]*(?:-[a-z0-9]+)*)[ \t]*$/;
const CARET = /^[ \t]*\|[ \t]*$/;

export function parseFixture(source: string, options: { readonly crlf?: boolean } = {}): Fixture {
  const lineEnd = options.crlf === true ? '\r\n' : '\n';
  const marks: Mark[] = [];
  const carets: number[] = [];
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  let text = '';
  let above: { readonly start: number; readonly length: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const at = { line, number: index + 1, above };
    const mark = MARK.exec(line);
    if (mark !== null) {
      const span = place(at, line.indexOf('^'), (mark[1] as string).length);
      marks.push({ ...span, rule: mark[2] as string });
    } else if (CARET.test(line)) {
      carets.push(place(at, line.indexOf('|'), 0).start);
    } else {
      if (above !== null) text += lineEnd;
      above = { start: text.length, length: line.length };
      text += line;
    }
  }
  return { text, marks, carets };
}

interface Place {
  readonly line: string;
  readonly number: number;
  readonly above: { readonly start: number; readonly length: number } | null;
}

function place({ line, number, above }: Place, column: number, length: number): Omit<Mark, 'rule'> {
  if (above === null || column + length > above.length)
    throw new Error(`Line ${number} marks what is not on the line above it: ${line.trim()}`);
  const start = above.start + column;
  return { start, end: start + length };
}

/** The text with `marks` written under its lines, as a fixture file has it: what tests compare and show. */
export function formatFixture(text: string, marks: readonly Mark[]): string {
  const ordered = [...marks].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const lines: string[] = [];
  let start = 0;
  let next = 0;
  for (const full of text.split('\n')) {
    const line = full.replace(/\r$/, '');
    const end = start + full.length;
    lines.push(line);
    for (let mark = ordered[next]; mark !== undefined && mark.start <= end; mark = ordered[++next]) {
      const indent = line.slice(0, mark.start - start).replace(/[^\t]/g, ' ');
      // A range over a line end is shown as far as its first line goes.
      const length = Math.max(1, Math.min(mark.end, start + line.length) - mark.start);
      lines.push(`${indent}${'^'.repeat(length)} ${mark.rule}`);
    }
    start = end + 1;
  }
  return lines.join('\n');
}
