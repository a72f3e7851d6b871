import { relative, resolve } from 'node:path';
import type { Severity } from '../../core/service.js';
import type { Checked } from '../checked.js';
import { Locator } from '../locate.js';
import { isWithin, slashed } from '../paths.js';
import type { Format } from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands, which GitHub Actions shows beside the lines of a pull request
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function githubFormat(): Format {
  return { file: annotations, end: () => '' };
}

function annotations({ path, document, diagnostics }: Checked): string {
  const locator = new Locator(document.text);
  return diagnostics
    .map(({ rule, severity, span, message }) => {
      const { start, end } = locator.range(span);
      const properties = Object.entries({
        file: inRepository(path),
        line: start.line + 1,
        col: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        title: rule.id,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeMessage(message)}\n`;
    })
    .join('');
}

// Annotations count from the root of the checkout, wherever the step runs.
function inRepository(path: string): string {
  const root = process.env['GITHUB_WORKSPACE'];
  const whole = resolve(path);
  return slashed(root !== undefined && isWithin(root, whole) ? relative(root, whole) : path);
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
