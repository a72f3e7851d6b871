import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Facts } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import type { Documents, Snapshot } from './documents.js';
import type { Guard } from './guard.js';
import type { Runtime } from './runtime.js';
import { diagnosticsOf } from './to-diagnostic.js';

// A check that is done between two keystrokes of a fast typist, with room for a slow machine, waits for nothing.
const CHEAP_MS = 30;
const WAIT_PER_MS = 2;
const LONGEST_WAIT_MS = 250;

/**
 * How long to wait, in milliseconds, before a document is checked again, when the last check took `cost` and ended
 * `ago`: not at all for a document that is checked between two keystrokes, nor after a pause in the typing.
 */
export function waitAfter(cost: number, ago: number): number {
  return cost < CHEAP_MS ? 0 : Math.max(0, Math.min(LONGEST_WAIT_MS, cost * WAIT_PER_MS) - ago);
}

/** Answers a client that pulls, and sends to one that does not. */
export class DiagnosticsServer {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #facts: () => Promise<Facts>;
  readonly #abilities: ClientAbilities;
  readonly #guard: Guard;
  readonly #runtime: Runtime;
  readonly #checks = new Map<string, { readonly cost: number; readonly end: number }>();
  readonly #pending = new Map<string, () => void>();
  // Serial numbers begin anew with every server, and a client may still hold those of the one before.
  readonly #born: string;

  constructor(
    connection: Connection,
    documents: Documents,
    facts: () => Promise<Facts>,
    abilities: ClientAbilities,
    guard: Guard,
    runtime: Runtime,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#facts = facts;
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
    const facts = await this.#facts();
    let snapshot = await this.#documents.snapshot(uri);
    const wait = snapshot === undefined || snapshot.diagnosed ? 0 : this.#wait(uri);
    if (wait > 0) {
      await this.#pause(wait, token);
      if (token.isCancellationRequested) return full([]);
      snapshot = await this.#documents.snapshot(uri);
    }
    if (snapshot === undefined) return full([]);
    const resultId = `${this.#born}-${snapshot.serial}`;
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { ...full(this.#compute(snapshot, facts)), resultId };
  }

  #push(uri: string): void {
    this.#pending.get(uri)?.();
    const wait = this.#wait(uri);
    const send = () => {
      this.#pending.delete(uri);
      this.#guard.quietly(
        'textDocument/publishDiagnostics',
        () => uri,
        async () => {
          const facts = await this.#facts();
          const snapshot = await this.#documents.snapshot(uri);
          if (snapshot === undefined) return;
          const { version } = snapshot;
          const diagnostics = this.#compute(snapshot, facts);
          await this.#connection.sendDiagnostics({ uri, version, diagnostics });
        },
      );
    };
    this.#pending.set(uri, this.#runtime.schedule(send, wait));
  }

  #wait(uri: string): number {
    const last = this.#checks.get(uri);
    return last === undefined ? 0 : waitAfter(last.cost, this.#runtime.now() - last.end);
  }

  #compute(snapshot: Snapshot, facts: Facts): Diagnostic[] {
    const known = snapshot.diagnosed;
    const begin = this.#runtime.now();
    const diagnostics = diagnosticsOf(snapshot, facts, this.#abilities);
    const end = this.#runtime.now();
    if (!known) this.#checks.set(snapshot.uri, { cost: end - begin, end });
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
    this.#checks.delete(uri);
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
