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
  /**
   * The text of a file that ships with Penholder, by its name in `dist/data`; left out where the client has to read it.
   * @throws {Error} when it cannot be read
   */
  readData?(name: string): Promise<string>;
}
