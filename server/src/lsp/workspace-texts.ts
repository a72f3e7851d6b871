import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { ClientAbilities } from './capabilities.js';
import type { Files } from './files.js';
import type { Folders } from './folders.js';
import type { Log } from './guard.js';
import { type KeptText, keepText } from './kept-text.js';
import { FindFilesRequest } from './protocol.js';
import type { FoundFile, Runtime } from './runtime.js';
import { isTextFile, TEXT_FILES } from './text-files.js';

/** Several times as many resolutions as the General Assembly adopts in ten years. */
const MOST_FILES = 5_000;
/** What all texts together may cite and consist of: some hundred bytes each are kept. */
const MOST_ENTRIES = 500_000;
/** How many files are read at the same time. */
const TOGETHER = 8;
/** Where nobody tells of changed files, how long to trust what was found, in milliseconds. */
const FRESH_MS = 2_000;

/**
 * The resolutions in the folders that are open, as they are saved. They are looked for when somebody asks for the first
 * time, read one after the other with room for other work between them, and read again when they change.
 */
export class WorkspaceTexts {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  readonly #folders: Folders;
  readonly #files: Files;
  readonly #runtime: Runtime;
  readonly #log: Log;
  /** What is kept of each file, by its URI; null for one that is no resolution. */
  readonly #kept = new Map<string, KeptText | null>();
  readonly #stamps = new Map<string, string | null>();
  /** What has to be read, again or for the first time. */
  readonly #unread = new Set<string>();
  /** How much is kept of all of them. */
  #entries = 0;
  #texts: readonly KeptText[] | undefined;
  #reading: Promise<void> | undefined;
  #watching = false;
  #foundAt: number | null = null;
  /** Changes with the folders: whoever still reads those of before must stop. */
  #generation = 0;

  constructor(
    connection: Connection,
    abilities: ClientAbilities,
    folders: Folders,
    files: Files,
    runtime: Runtime,
    log: Log,
  ) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#folders = folders;
    this.#files = files;
    this.#runtime = runtime;
    this.#log = log;
  }

  /** Those that have been read so far, by name; the same array until something changes. */
  get texts(): readonly KeptText[] {
    this.#texts ??= [...this.#kept]
      .flatMap(([uri, kept]) => (kept === null ? [] : [{ uri, kept }]))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
      .map(({ kept }) => kept);
    return this.#texts;
  }

  /** Begins to read what has not been read yet; settles when all of it is. Never rejects. */
  read(): Promise<void> {
    if (this.#reading === undefined && this.#isBehind()) {
      const reading = this.#readAll(this.#generation).finally(() => {
        if (this.#reading === reading) this.#reading = undefined;
      });
      this.#reading = reading;
    }
    return this.#reading ?? Promise.resolve();
  }

  /** Files have changed on the disk: they are read again at the next question. */
  changed(changes: readonly FileEvent[]): void {
    if (this.#foundAt === null && this.#reading === undefined) return;
    for (const { uri: given, type } of changes) {
      const uri = URI.parse(given).toString();
      if (type === FileChangeType.Deleted) this.#forget(uri);
      // One that has just been read and is gone now would come back.
      if (isTextFile(given) && (type !== FileChangeType.Deleted || this.#reading !== undefined))
        this.#unread.add(uri);
    }
  }

  /** Folders with these URIs are no longer where they were: what was in them is forgotten, and looked for again. */
  moved(uris: readonly string[]): void {
    for (const uri of uris) this.#forget(URI.parse(uri).toString());
    this.#foundAt = null;
  }

  /** The folders that are open are others now. */
  foldersChanged(): void {
    this.#generation += 1;
    this.#foundAt = null;
    this.#reading = undefined;
    this.#kept.clear();
    this.#entries = 0;
    this.#stamps.clear();
    this.#unread.clear();
    this.#texts = undefined;
  }

  #isBehind(): boolean {
    if (this.#folders.isEmpty) return false;
    return this.#foundAt === null || this.#unread.size > 0 || this.#isStale(this.#foundAt);
  }

  #isStale(foundAt: number): boolean {
    return !this.#abilities.watchedFiles && this.#runtime.now() - foundAt > FRESH_MS;
  }

  async #readAll(generation: number): Promise<void> {
    try {
      if (this.#foundAt === null || this.#isStale(this.#foundAt)) await this.#find(generation);
      while (this.#unread.size > 0 && generation === this.#generation) {
        const uris = [...this.#unread].slice(0, TOGETHER);
        for (const uri of uris) this.#unread.delete(uri);
        const texts = await Promise.all(uris.map((uri) => this.#files.readNow(uri)));
        for (const [index, uri] of uris.entries()) {
          if (generation !== this.#generation) return;
          this.#keep(uri, texts[index] ?? null);
          // One text takes milliseconds, a folder seconds: whoever types or asks meanwhile goes first.
          await new Promise<void>((resolve) => this.#runtime.defer(resolve));
        }
      }
    } catch (error) {
      this.#log.error(`The resolutions of the folders that are open could not be read: ${String(error)}`);
      // What fails once fails again: it is tried anew when the folders change.
      this.#foundAt ??= this.#runtime.now();
    }
  }

  async #find(generation: number): Promise<void> {
    await this.#watch();
    const found = await this.#list();
    if (generation !== this.#generation) return;
    if (found.length > MOST_FILES)
      this.#log.warn(
        `There are more than ${MOST_FILES} text files in the folders that are open. Penholder looks for citations in the first ${MOST_FILES}; open a smaller folder to have all of them.`,
      );
    const known = new Set(found.map(({ uri }) => uri));
    for (const uri of [...this.#kept.keys()]) if (!known.has(uri)) this.#drop(uri);
    for (const { uri, stamp } of found.slice(0, MOST_FILES)) {
      // Without a stamp nobody knows what has changed, unless the client tells.
      const other = stamp === null ? !this.#abilities.watchedFiles : this.#stamps.get(uri) !== stamp;
      if (other || !this.#kept.has(uri)) this.#unread.add(uri);
      this.#stamps.set(uri, stamp);
    }
    this.#foundAt = this.#runtime.now();
  }

  async #list(): Promise<readonly FoundFile[]> {
    const most = MOST_FILES + 1;
    const found = this.#abilities.findFiles
      ? (await this.#connection.sendRequest(FindFilesRequest, { most })).map((uri) => ({ uri, stamp: null }))
      : await Promise.all(
          this.#folders.uris.map((folder) => this.#runtime.findFiles?.(folder, most) ?? []),
        ).then((lists) => lists.flat());
    return found.map(({ uri, stamp }) => ({ uri: URI.parse(uri).toString(), stamp }));
  }

  /** Asks a client that can to tell of changed texts; before they are looked for, so that no change is missed. */
  async #watch(): Promise<void> {
    if (!this.#abilities.watchedFiles || this.#watching) return;
    this.#watching = true;
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: TEXT_FILES }],
    });
  }

  #keep(uri: string, text: string | null): void {
    this.#drop(uri);
    const kept = text === null ? null : keepText(sourceOf(uri), text);
    if (kept === null || this.#entries + sizeOf(kept) <= MOST_ENTRIES) {
      this.#kept.set(uri, kept);
      this.#entries += kept === null ? 0 : sizeOf(kept);
      return;
    }
    this.#kept.set(uri, null);
    this.#log.warn(
      `Penholder does not look for citations in ${uri}: the open folders hold too many already.`,
    );
  }

  #drop(uri: string): void {
    const kept = this.#kept.get(uri) ?? null;
    this.#entries -= kept === null ? 0 : sizeOf(kept);
    this.#kept.delete(uri);
    this.#texts = undefined;
  }

  /** Forgets a file, or all files of a folder. */
  #forget(uri: string): void {
    const inside = `${uri}/`;
    this.#unread.delete(uri);
    for (const known of [...this.#kept.keys()]) {
      if (known !== uri && !known.startsWith(inside)) continue;
      this.#drop(known);
      this.#unread.delete(known);
    }
  }
}

function sourceOf(uri: string) {
  return { uri, origin: 'workspace', name: Utils.basename(URI.parse(uri)) } as const;
}

function sizeOf({ indexed: { citations, paragraphs } }: KeptText): number {
  return citations.length + paragraphs.length;
}
