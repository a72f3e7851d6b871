/** A file that was found, and what changes with its text; null where nobody can say. */
export interface FoundFile {
  readonly uri: string;
  readonly stamp: string | null;
}

/** What the language server needs of the place it runs in; the Node and the browser entry each supply one. */
export interface Runtime {
  /** Version of Penholder, shown to the client. */
  readonly version: string;
  /** Milliseconds since any fixed moment, with fractions. */
  now(): number;
  /** Calls back as soon as messages that have already arrived were read. */
  defer(callback: () => void): void;
  /** Calls back after `milliseconds`, unless the returned function is called first. */
  schedule(callback: () => void, milliseconds: number): () => void;
  /** The text of the file with this URI, null when there is none; left out where there are no files. */
  readFile?(uri: string): Promise<string | null>;
  /** The first `most` text files in the folder with this URI, by name; left out where there are no files. */
  findFiles?(folder: string, most: number): Promise<readonly FoundFile[]>;
  /**
   * The text of a file that ships with Penholder, by its name in `dist/data`; left out where the client has to read it.
   * @throws {Error} when it cannot be read
   */
  readData?(name: string): Promise<string>;
  /** The URI of such a file, for clients that cannot show it otherwise; left out where it has none. */
  dataUri?(name: string): string;
}
