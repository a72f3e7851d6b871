import type { Connection } from 'vscode-languageserver';
import { Corpus, type Facts, type IndexedText, type Knowledge, service } from '../core/service.js';
import type { Log } from './guard.js';
import { ReadDataRequest } from './protocol.js';
import type { Runtime } from './runtime.js';

/** What Penholder knows beyond the texts that are open. Everything is loaded at the first question and then kept. */
export class KnowledgeStore {
  readonly #connection: Connection;
  readonly #runtime: Runtime;
  readonly #log: Log;
  #facts: Promise<Facts> | undefined;
  #reference: Promise<readonly IndexedText[]> | undefined;
  #corpus: Promise<Corpus> | undefined;

  constructor(connection: Connection, runtime: Runtime, log: Log) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#log = log;
  }

  /** The catalogues of resolutions and treaties; empty, after an entry in the log, when they cannot be read. */
  facts(): Promise<Facts> {
    this.#facts ??= this.#loadFacts();
    return this.#facts;
  }

  /** Facts and corpus together. */
  async all(): Promise<Knowledge> {
    const [facts, corpus] = await Promise.all([this.facts(), this.corpus()]);
    return { facts, corpus };
  }

  /** All texts that can be asked about. */
  corpus(): Promise<Corpus> {
    this.#corpus ??= this.reference().then((texts) => new Corpus(texts));
    return this.#corpus;
  }

  /** The reference documents. */
  reference(): Promise<readonly IndexedText[]> {
    this.#reference ??= this.#loadReference();
    return this.#reference;
  }

  async #loadFacts(): Promise<Facts> {
    const [resolutions, treaties] = await Promise.all([
      this.#read('resolutions.tsv'),
      this.#read('treaties.tsv'),
    ]);
    return service.createFacts({ resolutions, treaties });
  }

  /** Read by the build; the client shows the documents themselves under `penholder:/reference/<file>`. */
  async #loadReference(): Promise<readonly IndexedText[]> {
    const index = await this.#read('reference/index.json');
    return index === '' ? [] : (JSON.parse(index) as readonly IndexedText[]);
  }

  /** A file of `dist/data`. */
  async #read(name: string): Promise<string> {
    try {
      if (this.#runtime.readData !== undefined) return await this.#runtime.readData(name);
      return await this.#connection.sendRequest(ReadDataRequest, { name });
    } catch (error) {
      this.#log.error(
        `What Penholder knows from ${name} is missing, for it could not be read: ${String(error)}`,
      );
      return '';
    }
  }
}
