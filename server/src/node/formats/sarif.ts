import type {
  Artifact,
  ArtifactLocation,
  Log,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from 'sarif';
import { type Fix, type RuleInfo, type Severity, type Span, service } from '../../core/service.js';
import { version } from '../../lsp/version.js';
import type { Checked } from '../checked.js';
import type { Encoding } from '../decode.js';
import { Locator } from '../locate.js';
import { asUri } from '../paths.js';
import { rulePage } from '../rule-pages.js';
import { Fingerprints } from './fingerprints.js';
import type { Format, Run } from './format.js';

// SARIF has nothing below a note; the severity itself stands among the properties of the result.
const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** Names from the character set registry of IANA. */
const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'windows-1252',
};

/** A log of the Static Analysis Results Interchange Format 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0). */
export function sarifFormat(): Format {
  const artifacts: Artifact[] = [];
  const results: Result[] = [];
  const indexes = new Map(service.rules.map(({ id }, index) => [id, index]));
  return {
    file: (checked) => {
      const location: ArtifactLocation = { uri: asUri(checked.path), index: artifacts.length };
      artifacts.push({ location, encoding: ENCODINGS[checked.spelling.encoding], roles: ['analysisTarget'] });
      for (const result of resultsOf(checked, location, indexes)) results.push(result);
      return '';
    },
    end: (run) => `${JSON.stringify(logOf(artifacts, results, run), null, 2)}\n`,
  };
}

function logOf(artifacts: Artifact[], results: Result[], { failures }: Run): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Penholder', semanticVersion: version, rules: service.rules.map(descriptorOf) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        artifacts,
        results,
      },
    ],
  };
}

function descriptorOf({ id, summary, source, category, severity }: RuleInfo): ReportingDescriptor {
  const page = rulePage(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} Authority: ${source}.` },
    helpUri: `penholder:/rules/${id}.md`,
    help: { text: summary, ...(page === null ? {} : { markdown: page }) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [category] },
  };
}

function resultsOf(
  { document, diagnostics, fixes }: Checked,
  artifactLocation: ArtifactLocation,
  indexes: ReadonlyMap<string, number>,
): Result[] {
  const locator = new Locator(document.text);
  const fingerprints = new Fingerprints();
  const region = (span: Span) => regionOf(locator, span);
  const shown = new Set<Fix>();
  return diagnostics.map((diagnostic) => {
    const { rule, severity, span, message, related = [] } = diagnostic;
    const result: Result = {
      ruleId: rule.id,
      ruleIndex: indexes.get(rule.id) ?? -1,
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: region(span) } }],
      partialFingerprints: { 'penholder/v1': fingerprints.of(rule.id, locator.lineAt(span.start).text) },
      properties: { severity } satisfies { severity: Severity },
    };
    if (related.length > 0) {
      result.relatedLocations = related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: { artifactLocation, region: region(other.span) },
      }));
    }
    const fix = fixes.get(diagnostic);
    // One fix may mend hundreds of findings, as renumbering does: the first of them carries it.
    if (fix?.kind === 'safe' && !shown.has(fix)) {
      shown.add(fix);
      result.fixes = [fixOf(fix, artifactLocation, region)];
    }
    return result;
  });
}

function fixOf(
  { title, edits }: Fix,
  artifactLocation: ArtifactLocation,
  region: (span: Span) => Region,
): SarifFix {
  const replacements = [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, newText }) => ({ deletedRegion: region(span), insertedContent: { text: newText } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** One-based lines and columns, the end behind the last character. */
function regionOf(locator: Locator, span: Span): Region {
  const { start, end } = locator.range(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
