import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Diagnostic as Finding, Severity } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import { toRange } from './convert.js';
import type { Documents, Snapshot } from './documents.js';
import type { Guard } from './guard.js';
import type { Runtime } from './runtime.js';

const SOURCE = 'penholder';
const CHEAP_MS = 5;
const WAIT_PER_MS = 4;
const LONGEST_WAIT_MS = 250;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * How long to wait, in milliseconds, before a document is checked again, when the last check took `cost`:
 * not at all for a document that is checked between two keystrokes, longer the more there is to save.
 */
export function waitAfter(cost: number): number {
  return cost < CHEAP_MS ? 0 : Math.min(LONGEST_WAIT_MS, cost * WAIT_PER_MS);
}

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
export function diagnosticsOf(snapshot: Snapshot, abilities: ClientAbilities): Diagnostic[] {
  if (snapshot.document.recognition === 'too-large') return [tooLarge(snapshot)];
  return snapshot.diagnostics.map((finding) => toDiagnostic(snapshot, finding, abilities));
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

/** Answers a client that pulls, and sends to one that does not. */
export class DiagnosticsServer {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #abilities: ClientAbilities;
  readonly #guard: Guard;
  readonly #runtime: Runtime;
  readonly #costs = new Map<string, number>();
  readonly #pending = new Map<string, () => void>();
  // Serial numbers begin anew with every server, and a client may still hold those of the one before.
  readonly #born: string;

  constructor(
    connection: Connection,
    documents: Documents,
    abilities: ClientAbilities,
    guard: Guard,
    runtime: Runtime,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#abilities = abilities;
    this.#guard = guard;
    this.#runtime = runtime;
    this.#born = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  }

  listen(): void {
    const { open } = this.#documents;
    open.onDidClose(({ document }) => this.#forget(document.uri));
    if (!this.#abilities.pullDiagnostics) {
      open.onDidChangeContent(({ document }) => this.#push(document.uri));
      return;
    }
    this.#connection.languages.diagnostics.on((params, token) =>
      this.#guard.run<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
        'textDocument/diagnostic',
        () => params.textDocument.uri,
        token,
        full([]),
        () => this.#pull(params.textDocument.uri, params.previousResultId, token),
      ),
    );
  }

  /** Everything may have changed: settings did. */
  async refresh(): Promise<void> {
    if (!this.#abilities.pullDiagnostics) {
      for (const uri of this.#documents.open.keys()) this.#push(uri);
    } else if (this.#abilities.refreshDiagnostics) {
      await this.#connection.languages.diagnostics.refresh();
    }
  }

  async #pull(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    let snapshot = await this.#documents.snapshot(uri);
    const wait = snapshot === undefined || snapshot.diagnosed ? 0 : waitAfter(this.#costs.get(uri) ?? 0);
    if (wait > 0) {
      await this.#pause(wait, token);
      if (token.isCancellationRequested) return full([]);
      snapshot = await this.#documents.snapshot(uri);
    }
    if (snapshot === undefined) return full([]);
    const resultId = `${this.#born}-${snapshot.serial}`;
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { ...full(this.#compute(snapshot)), resultId };
  }

  #push(uri: string): void {
    this.#pending.get(uri)?.();
    const wait = waitAfter(this.#costs.get(uri) ?? 0);
    const send = () => {
      this.#pending.delete(uri);
      this.#guard.quietly(
        'textDocument/publishDiagnostics',
        () => uri,
        async () => {
          const snapshot = await this.#documents.snapshot(uri);
          if (snapshot === undefined) return;
          const { version } = snapshot;
          await this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#compute(snapshot) });
        },
      );
    };
    this.#pending.set(uri, this.#runtime.schedule(send, wait));
  }

  #compute(snapshot: Snapshot): Diagnostic[] {
    const known = snapshot.diagnosed;
    const begin = this.#runtime.now();
    const diagnostics = diagnosticsOf(snapshot, this.#abilities);
    if (!known) this.#costs.set(snapshot.uri, this.#runtime.now() - begin);
    return diagnostics;
  }

  #pause(milliseconds: number, token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const listening = token.onCancellationRequested(() => {
        stop();
        listening.dispose();
        resolve();
      });
      const stop = this.#runtime.schedule(() => {
        listening.dispose();
        resolve();
      }, milliseconds);
    });
  }

  #forget(uri: string): void {
    this.#costs.delete(uri);
    this.#pending.get(uri)?.();
    this.#pending.delete(uri);
    if (!this.#abilities.pullDiagnostics) {
      this.#guard.quietly(
        'textDocument/publishDiagnostics',
        () => uri,
        () => this.#connection.sendDiagnostics({ uri, diagnostics: [] }),
      );
    }
  }
}

function full(items: Diagnostic[]): DocumentDiagnosticReport & { kind: 'full' } {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
