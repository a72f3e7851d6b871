import type { Profile, Severity } from '../../core/service.js';
import type { Checked } from '../checked.js';
import { type JsonRange, Locator } from '../locate.js';
import type { Format } from './format.js';

interface JsonFile {
  readonly path: string;
  readonly profile: Profile;
  readonly diagnostics: readonly JsonDiagnostic[];
}

interface JsonDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: JsonRange;
  readonly fix: 'safe' | 'unsafe' | 'none';
}

/** One array for scripts, whose shape is stable. */
export function jsonFormat(): Format {
  const files: JsonFile[] = [];
  return {
    file: (checked) => {
      files.push(toJson(checked));
      return '';
    },
    end: () => `${JSON.stringify(files, null, 2)}\n`,
  };
}

function toJson({ path, document, diagnostics, fixes }: Checked): JsonFile {
  const locator = new Locator(document.text);
  return {
    path,
    profile: document.resolution.profile,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule.id,
      severity: diagnostic.severity,
      message: diagnostic.message,
      range: locator.range(diagnostic.span),
      fix: fixes.get(diagnostic)?.kind ?? 'none',
    })),
  };
}
