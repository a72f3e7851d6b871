import type { Diagnostic, Severity } from '../core/service.js';
import { displayName, type Input } from './input.js';
import { Locator } from './locate.js';
import { colours, terminalWidth } from './terminal.js';

const INDENT = '    ';
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** "1 file", "2 files". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Everything found in one file, each with the line it is in; empty when nothing was found. */
export function prettyFile(input: Input, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const colour = colours();
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colour.red,
    warning: colour.yellow,
    information: colour.blue,
    hint: colour.dim,
  };
  const locator = new Locator(input.document.text);
  const lines = [colour.underline(displayName(input.path))];
  for (const { rule, severity, span, message } of diagnostics) {
    const { start, end } = locator.range(span);
    const line = locator.line(start.line);
    const last = end.line === start.line ? end.character : line.length;
    const { text, carets } = excerpt(line, start.character, last, terminalWidth() - INDENT.length);
    const place = `${start.line + 1}:${start.character + 1}`;
    lines.push(`  ${colour.bold(place)} ${paint[severity](severity)} ${message} ${colour.dim(rule.id)}`);
    lines.push(`${INDENT}${text}`, `${INDENT}${paint[severity](carets)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** The last line: what was checked and how much was found. */
export function prettySummary(files: number, found: readonly Severity[]): string {
  if (files === 0) return 'Nothing was checked.';
  const counts = SEVERITIES.flatMap((severity) => {
    const number = found.filter((one) => one === severity).length;
    return number === 0 ? [] : [count(number, ...NOUNS[severity])];
  });
  return `${count(files, 'file', 'files')} checked: ${counts.length === 0 ? 'no problems' : counts.join(', ')}.`;
}

/** At most `width` characters of `line` round `start`, and carets under those from `start` to `end`. */
export function excerpt(
  line: string,
  start: number,
  end: number,
  width: number,
): { readonly text: string; readonly carets: string } {
  const chars = [...line];
  const first = [...line.slice(0, start)].length;
  const length = Math.max(1, [...line.slice(start, end)].length);
  let from = 0;
  if (chars.length > width && first + Math.min(length, width) > width - 1) {
    from = Math.max(0, Math.min(first - Math.floor(width / 3), chars.length - width));
  }
  const shown = chars.slice(from, from + width).map((char) => (char < ' ' ? ' ' : char));
  if (from > 0) shown[0] = '…';
  if (from + width < chars.length) shown[shown.length - 1] = '…';
  const carets = Math.max(1, Math.min(length, from + shown.length - first));
  return { text: shown.join('').trimEnd(), carets: ' '.repeat(first - from) + '^'.repeat(carets) };
}
