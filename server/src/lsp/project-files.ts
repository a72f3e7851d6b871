import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { type ConfigurationProblem, type Layer, type LoadedConfiguration, service } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import { toRange } from './convert.js';
import type { Files } from './files.js';
import { CONFIGURATION_FILE, type Folders } from './folders.js';
import { SOURCE } from './to-diagnostic.js';

// Also the shared files that others build on, when they are named after their kind.
const WATCHED = ['**/.penholder.json', '**/*.penholder.json'];

/** The `.penholder.json` files of the documents: read, watched, and their problems shown. */
export class ProjectFiles {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  readonly #files: Files;
  readonly #folders: Folders;
  /** What is read, by the file that it starts from. */
  readonly #loading = new Map<string, Promise<LoadedConfiguration>>();
  readonly #loaded = new Map<string, LoadedConfiguration>();
  /** The problems that the client shows, as they were sent, by file. */
  readonly #shown = new Map<string, string>();
  #others = '';
  #watcher: Disposable | undefined;
  #generation = 0;

  constructor(connection: Connection, abilities: ClientAbilities, files: Files, folders: Folders) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#files = files;
    this.#folders = folders;
  }

  /** What the nearest configuration file of a document and those that it extends say, the most important one last. */
  async layersFor(document: string): Promise<readonly Layer[]> {
    // Nobody tells of changed files: then they are read again for each document that is opened.
    if (!this.#abilities.watchedFiles) await this.changed([]);
    const location = await this.nearest(document);
    return location === null ? [] : (await this.#load(location)).layers;
  }

  /** The nearest configuration file of a document, or null. */
  async nearest(document: string): Promise<string | null> {
    for (const place of this.#folders.places(document))
      if ((await this.#files.read(place)) !== null) return place;
    return null;
  }

  /** Asks a client that can to tell of changed configuration files. */
  async watch(): Promise<void> {
    if (!this.#abilities.watchedFiles) return;
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    });
  }

  /** Reads everything anew that was read before, and the configuration files among `uris`; shows their problems. */
  async changed(uris: readonly string[]): Promise<void> {
    const given = uris.map((uri) => URI.parse(uri).toString()).filter(isConfiguration);
    const roots = new Set([...this.#loading.keys(), ...given]);
    this.#generation++;
    this.#files.forget();
    this.#loading.clear();
    this.#loaded.clear();
    await Promise.all([...roots].map((root) => this.#load(root)));
    await this.#show();
  }

  #load(location: string): Promise<LoadedConfiguration> {
    let loading = this.#loading.get(location);
    if (loading === undefined) {
      loading = this.#read(location, this.#generation);
      this.#loading.set(location, loading);
    }
    return loading;
  }

  async #read(location: string, generation: number): Promise<LoadedConfiguration> {
    const loaded = await service.loadConfiguration(location, {
      resolve: (from, path) => Utils.joinPath(Utils.dirname(URI.parse(from)), path).toString(),
      read: (uri) => this.#files.read(uri),
    });
    // Files may have changed in the meantime, and then somebody else reads them.
    if (generation === this.#generation) {
      this.#loaded.set(location, loaded);
      await this.#show();
    }
    return loaded;
  }

  /** Sends the problems of each file that are not shown yet, and takes back those that are mended. */
  async #show(): Promise<void> {
    const problems = new Map<string, Map<string, ConfigurationProblem>>();
    for (const location of this.#shown.keys()) problems.set(location, new Map());
    for (const loaded of this.#loaded.values()) {
      for (const [location, found] of loaded.problems) {
        const known = problems.get(location) ?? new Map<string, ConfigurationProblem>();
        for (const problem of found) known.set(`${problem.span.start} ${problem.message}`, problem);
        problems.set(location, known);
      }
    }
    for (const [location, found] of problems) await this.#send(location, [...found.values()]);
    await this.#watchOthers();
  }

  async #send(uri: string, problems: readonly ConfigurationProblem[]): Promise<void> {
    const text = problems.length === 0 ? '' : await this.#files.read(uri);
    const document = TextDocument.create(uri, 'jsonc', 0, text ?? '');
    const diagnostics = problems.map(({ span, severity, message }): Diagnostic => {
      const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
      return { range: toRange(document, span), severity: level, source: SOURCE, message };
    });
    const sent = JSON.stringify(diagnostics);
    if ((this.#shown.get(uri) ?? '[]') === sent) return;
    if (diagnostics.length === 0) this.#shown.delete(uri);
    else this.#shown.set(uri, sent);
    await this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Extended files may have any name and lie anywhere: those that the patterns miss are watched one by one. */
  async #watchOthers(): Promise<void> {
    if (!this.#abilities.watchedFiles || !this.#abilities.relativePatterns) return;
    const all = [...this.#loaded.values()].flatMap(({ problems, missing }) => [
      ...problems.keys(),
      ...missing,
    ]);
    const others = [...new Set(all)].filter((uri) => !uri.endsWith(CONFIGURATION_FILE)).sort();
    if (others.join() === this.#others) return;
    this.#others = others.join();
    const previous = this.#watcher;
    this.#watcher = undefined;
    previous?.dispose();
    if (others.length === 0) return;
    const watchers = others.map((uri): FileSystemWatcher => {
      const location = URI.parse(uri);
      const baseUri = Utils.dirname(location).toString();
      return { globPattern: { baseUri, pattern: Utils.basename(location) } };
    });
    this.#watcher = await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers,
    });
  }
}

function isConfiguration(uri: string): boolean {
  return Utils.basename(URI.parse(uri)) === CONFIGURATION_FILE;
}
