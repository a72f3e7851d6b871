import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';

export const CONFIGURATION_FILE = '.penholder.json';

/** Scheme of what ships with Penholder, which belongs to no project. */
const SHIPPED = 'penholder';

// Deeper than any folder that people make.
const MOST_LEVELS = 64;

/** The folders that the client has open, and where configuration files may stand in them. */
export class Folders {
  #folders: readonly URI[];

  constructor({ workspaceFolders, rootUri }: InitializeParams) {
    const given = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#folders = given.map((uri) => URI.parse(uri));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => URI.parse(uri).toString()));
    const kept = this.#folders.filter((folder) => !gone.has(folder.toString()));
    this.#folders = [...kept, ...added.map(({ uri }) => URI.parse(uri))];
  }

  get uris(): readonly string[] {
    return this.#folders.map((folder) => folder.toString());
  }

  /** Whether a document is one of the user's own texts, and not, say, an old version of one that the editor compares. */
  isOwn(document: string): boolean {
    const uri = URI.parse(document);
    return ['file', 'untitled'].includes(uri.scheme) || this.#folders.some((folder) => holds(folder, uri));
  }

  get isEmpty(): boolean {
    return this.#folders.length === 0;
  }

  /**
   * Where the configuration of a document may stand, the nearest place first: from its own folder up to the folder
   * that the client has open, or to the top for a document outside of those. A document that was never saved belongs
   * to the open folder where there is only one.
   */
  places(document: string): string[] {
    const uri = URI.parse(document);
    if (uri.scheme === SHIPPED) return [];
    if (uri.scheme === 'untitled') return this.#only === null ? [] : [placeIn(this.#only)];
    const top = this.#folders.filter((folder) => holds(folder, uri)).sort(byDepth)[0];
    const places: string[] = [];
    for (let folder = Utils.dirname(uri); places.length < MOST_LEVELS; folder = Utils.dirname(folder)) {
      places.push(placeIn(folder));
      if (folder.path === top?.path || folder.path === Utils.dirname(folder).path) break;
    }
    return places;
  }

  /** Where a new configuration file for the document goes; null when it lies in no folder. */
  newPlace(document: string): string | null {
    const places = this.places(document);
    const inside = this.#folders.some((folder) => holds(folder, URI.parse(document)));
    return (inside ? places.at(-1) : places[0]) ?? null;
  }

  /** How to show where a file lies: from the open folder down, or the whole address. */
  nameOf(location: string): string {
    const uri = URI.parse(location);
    const folder = this.#folders.filter((one) => holds(one, uri)).sort(byDepth)[0];
    if (folder !== undefined) return uri.path.slice(folder.path.replace(/\/$/, '').length + 1);
    return uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
  }

  get #only(): URI | null {
    return this.#folders.length === 1 ? (this.#folders[0] as URI) : null;
  }
}

function placeIn(folder: URI): string {
  return Utils.joinPath(folder, CONFIGURATION_FILE).toString();
}

function holds(folder: URI, uri: URI): boolean {
  const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return folder.scheme === uri.scheme && folder.authority === uri.authority && uri.path.startsWith(path);
}

function byDepth(a: URI, b: URI): number {
  return b.path.length - a.path.length;
}
