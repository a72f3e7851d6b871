import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './capabilities.js';
import type { Log } from './guard.js';
import { ReadFileRequest } from './protocol.js';
import type { Runtime } from './runtime.js';

/** The files that a client or, where it offers none, the place that the server runs in can read. */
export class Files {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #texts = new Map<string, Promise<string | null>>();

  constructor(connection: Connection, abilities: ClientAbilities, runtime: Runtime, log: Log) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#runtime = runtime;
    this.#log = log;
  }

  /** The text of the file as it was saved, kept until `forget`; null when there is none, or none to be read. */
  read(uri: string): Promise<string | null> {
    let text = this.#texts.get(uri);
    if (text === undefined) {
      text = this.#fetch(uri, false);
      this.#texts.set(uri, text);
    }
    return text;
  }

  /** The text of the file as it is saved now, which is not kept. */
  readNow(uri: string): Promise<string | null> {
    return this.#fetch(uri, false);
  }

  /** The text of the file as an editor has it, where one has. */
  readUnsaved(uri: string): Promise<string | null> {
    return this.#fetch(uri, true);
  }

  forget(): void {
    this.#texts.clear();
  }

  async #fetch(uri: string, unsaved: boolean): Promise<string | null> {
    try {
      if (this.#abilities.files) return await this.#connection.sendRequest(ReadFileRequest, { uri, unsaved });
      return (await this.#runtime.readFile?.(uri)) ?? null;
    } catch (error) {
      this.#log.warn(`${uri} could not be read: ${String(error)}`);
      return null;
    }
  }
}
