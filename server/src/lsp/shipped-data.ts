import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { type Facts, type IndexedText, service } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import { LineStarts } from './convert.js';
import type { Log } from './guard.js';
import type { KeptText } from './kept-text.js';
import { ReadDataRequest } from './protocol.js';
import type { Runtime } from './runtime.js';

/** Where the client shows the reference documents, which ship with Penholder: `penholder:/reference/<file>`. */
const REFERENCE = 'penholder:/reference/';
const FOLDER = 'reference/';

/** One text of `reference/index.json`, which `esbuild.mjs` writes. */
interface BuiltText {
  readonly indexed: IndexedText;
  readonly lineStarts: readonly number[];
}

/** What ships with Penholder: facts and the reference documents. All is loaded at the first question and then kept. */
export class ShippedData {
  readonly #connection: Connection;
  readonly #runtime: Runtime;
  readonly #log: Log;
  /** What the URIs of the reference documents begin with. */
  readonly #reference: string;
  #facts: Promise<Facts> | undefined;
  #texts: Promise<readonly KeptText[]> | undefined;

  constructor(connection: Connection, { rulePages }: ClientAbilities, runtime: Runtime, log: Log) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#log = log;
    // A client that shows no pages of ours opens the files themselves.
    this.#reference = (rulePages ? undefined : runtime.dataUri?.(FOLDER)) ?? REFERENCE;
  }

  /** The catalogues of resolutions and treaties; empty, after an entry in the log, when they cannot be read. */
  facts(): Promise<Facts> {
    this.#facts ??= this.#loadFacts();
    return this.#facts;
  }

  /** What is kept of the reference documents. */
  reference(): Promise<readonly KeptText[]> {
    this.#texts ??= this.#loadReference();
    return this.#texts;
  }

  /** Whether this is the URI of a reference document, which nobody can change. */
  isReference(uri: string): boolean {
    return uri.startsWith(this.#reference);
  }

  /** The text of a reference document; empty, after an entry in the log, when it cannot be read. */
  readReference(name: string): Promise<string> {
    return this.#read(FOLDER + name);
  }

  async #loadFacts(): Promise<Facts> {
    const [resolutions, treaties] = await Promise.all([
      this.#read('resolutions.tsv'),
      this.#read('treaties.tsv'),
    ]);
    return service.createFacts({ resolutions, treaties });
  }

  /** The build has read them, so that the first hover need not. */
  async #loadReference(): Promise<readonly KeptText[]> {
    const index = await this.#read(`${FOLDER}index.json`);
    if (index === '') return [];
    return (JSON.parse(index) as readonly BuiltText[]).map(({ indexed, lineStarts }) => ({
      indexed: { ...indexed, uri: URI.parse(this.#reference + indexed.name).toString() },
      lines: new LineStarts(lineStarts),
    }));
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
