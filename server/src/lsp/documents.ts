import { TextDocuments, type TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type DiagnoseOptions,
  type Diagnostic,
  type Facts,
  type ResolutionDocument,
  service,
} from '../core/service.js';
import type { Settings, SettingsStore } from './settings.js';

const CONFIGURATION: TextDocumentsConfiguration<TextDocument> = TextDocument;

/**
 * One version of an open document under its settings. Everything derived from the text is computed once and kept.
 * `text` is the document as the protocol keeps it and changes in place: use it before the next `await` only.
 */
export class Snapshot {
  readonly text: TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly document: ResolutionDocument;
  /** Differs between any two snapshots of this server. */
  readonly serial: number;
  #diagnostics: readonly Diagnostic[] | undefined;

  /** @param readOnly nobody can mend it, so that nothing is said against it */
  constructor(text: TextDocument, settings: Settings, serial: number, readOnly: boolean) {
    if (readOnly) this.#diagnostics = [];
    this.text = text;
    this.version = text.version;
    this.settings = settings;
    this.serial = serial;
    this.document = service.createDocument(service.inOnePiece(text.getText()), settings.profile);
  }

  get uri(): string {
    return this.text.uri;
  }

  /** Whether asking for the diagnostics costs nothing any more. */
  get diagnosed(): boolean {
    return this.#diagnostics !== undefined;
  }

  /** What the rules say; `facts` are the same for all documents of a server. */
  diagnostics(facts: Facts): readonly Diagnostic[] {
    this.#diagnostics ??= service.diagnose(this.document, this.options(facts));
    return this.#diagnostics;
  }

  /** What the rules are to be told. */
  options(facts: Facts): DiagnoseOptions {
    return { ...this.settings.options, facts };
  }
}

/** The open documents, each with what is known of its latest version. */
export class Documents {
  readonly open: TextDocuments<TextDocument> = new TextDocuments(CONFIGURATION);
  readonly #settings: SettingsStore;
  readonly #isReadOnly: (uri: string) => boolean;
  readonly #latest = new Map<string, Snapshot>();
  #serial = 0;

  constructor(settings: SettingsStore, isReadOnly: (uri: string) => boolean) {
    this.#settings = settings;
    this.#isReadOnly = isReadOnly;
    this.open.onDidClose(({ document }) => {
      this.#latest.delete(document.uri);
      this.#settings.forget(document.uri);
    });
  }

  /** The latest version of the document; undefined when it is not open. */
  async snapshot(uri: string): Promise<Snapshot | undefined> {
    if (this.open.get(uri) === undefined) return undefined;
    const settings = await this.#settings.for(uri);
    // Only now: edits, and even the closing, may have arrived while the client was asked for its settings.
    const text = this.open.get(uri);
    if (text === undefined) {
      this.#settings.forget(uri);
      return undefined;
    }
    const known = this.#latest.get(uri);
    if (known?.text === text && known.version === text.version && known.settings === settings) return known;
    this.#serial += 1;
    const snapshot = new Snapshot(text, settings, this.#serial, this.#isReadOnly(uri));
    this.#latest.set(uri, snapshot);
    return snapshot;
  }
}
