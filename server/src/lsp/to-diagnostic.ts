import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Facts, Diagnostic as Finding, Severity } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import { toRange } from './convert.js';
import type { Snapshot } from './documents.js';

export const SOURCE = 'penholder';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding of the core in the protocol's terms. */
export function toDiagnostic(snapshot: Snapshot, finding: Finding, abilities: ClientAbilities): Diagnostic {
  const { rule, severity, span, message, related } = finding;
  const diagnostic: Diagnostic = {
    range: toRange(snapshot.text, span),
    severity: SEVERITIES[severity],
    code: rule.id,
    source: SOURCE,
    message,
  };
  if (abilities.codeDescription && abilities.rulePages) {
    diagnostic.codeDescription = { href: `penholder:/rules/${rule.id}.md` };
  }
  if (abilities.relatedInformation && related !== undefined && related.length > 0) {
    diagnostic.relatedInformation = related.map((other) => ({
      location: { uri: snapshot.uri, range: toRange(snapshot.text, other.span) },
      message: other.message,
    }));
  }
  if (abilities.diagnosticData) diagnostic.data = { rule: rule.id, fix: rule.fix };
  return diagnostic;
}

/** Everything to show for one version of a document. */
export function diagnosticsOf(snapshot: Snapshot, facts: Facts, abilities: ClientAbilities): Diagnostic[] {
  if (snapshot.document.recognition === 'too-large') return [tooLarge(snapshot)];
  return snapshot.diagnostics(facts).map((finding) => toDiagnostic(snapshot, finding, abilities));
}

function tooLarge({ text, document }: Snapshot): Diagnostic {
  const millions = (document.text.length / 1_000_000).toFixed(1);
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message:
      `This file is larger than Penholder reads (${millions} million characters in ${text.lineCount} lines): ` +
      'it is not checked, so that typing stays quick. Split it, or open only the resolution itself.',
  };
}
