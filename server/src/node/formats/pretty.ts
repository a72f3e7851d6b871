import type { Severity } from '../../core/service.js';
import type { Checked } from '../checked.js';
import { displayName } from '../input.js';
import { Locator } from '../locate.js';
import { colours, terminalWidth } from '../terminal.js';
import type { Format, FormatSettings } from './format.js';
import { summary } from './summary.js';

const INDENT = '    ';

/** For people: each finding with its line and a caret, and a summary. */
export function prettyFormat({ output, quiet }: FormatSettings): Format {
  return {
    file: (checked) => findings(checked, output),
    end: ({ tally }) => (quiet ? '' : summary(tally)),
  };
}

function findings({ path, document, diagnostics }: Checked, output: FormatSettings['output']): string {
  if (diagnostics.length === 0) return '';
  const colour = colours(output);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colour.red,
    warning: colour.yellow,
    information: colour.blue,
    hint: colour.dim,
  };
  const locator = new Locator(document.text);
  const lines = [colour.underline(displayName(path))];
  for (const { rule, severity, span, message } of diagnostics) {
    const { start } = locator.range(span);
    const { text: line, character } = locator.lineAt(span.start);
    const { text, carets } = excerpt(
      line,
      character,
      Math.min(line.length, character + span.end - span.start),
      terminalWidth(output) - INDENT.length,
    );
    const place = `${start.line + 1}:${start.character + 1}`;
    lines.push(`  ${colour.bold(place)} ${paint[severity](severity)} ${message} ${colour.dim(rule.id)}`);
    lines.push(`${INDENT}${text}`, `${INDENT}${paint[severity](carets)}`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** At most `width` characters of `line` round `start`, and carets under those from `start` to `end`. */
function excerpt(
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
