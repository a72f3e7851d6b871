import type { CancellationToken, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import {
  Corpus,
  type Facts,
  type IndexedText,
  type Knowledge,
  type ResolutionDocument,
  type Span,
  service,
} from '../core/service.js';
import { type Positions, toRange } from './convert.js';
import type { Documents, Snapshot } from './documents.js';
import type { Files } from './files.js';
import type { Folders } from './folders.js';
import { type KeptText, keepDocument } from './kept-text.js';
import type { ShippedData } from './shipped-data.js';
import type { WorkspaceTexts } from './workspace-texts.js';

/** A text of the corpus read as a whole. `positions` hold until the next `await`. */
export interface ReadText {
  readonly document: ResolutionDocument;
  readonly positions: Positions;
}

/**
 * What Penholder knows beyond the text in hand: facts, and the corpus of the documents that are open, the resolutions of
 * the folders and the reference documents, in this order. The text in an editor goes before what is saved.
 */
export class KnowledgeStore {
  readonly #shipped: ShippedData;
  readonly #documents: Documents;
  readonly #folders: Folders;
  readonly #workspace: WorkspaceTexts;
  readonly #files: Files;
  readonly #open = new WeakMap<Snapshot, KeptText>();
  readonly #lines = new WeakMap<IndexedText, Positions>();
  /** The corpus that was asked for last, in two layers: most of it stays when somebody types. */
  #base: { readonly texts: readonly KeptText[]; readonly open: string; readonly corpus: Corpus } | undefined;
  #whole: { readonly base: Corpus; readonly texts: readonly KeptText[]; readonly corpus: Corpus } | undefined;

  constructor(
    shipped: ShippedData,
    documents: Documents,
    folders: Folders,
    workspace: WorkspaceTexts,
    files: Files,
  ) {
    this.#shipped = shipped;
    this.#documents = documents;
    this.#folders = folders;
    this.#workspace = workspace;
    this.#files = files;
  }

  facts(): Promise<Facts> {
    return this.#shipped.facts();
  }

  /**
   * What is known by now, beyond the document with the URI `inHand`. Nobody waits for the folders to be read: that begins
   * here and goes on behind.
   */
  all(inHand?: string): Promise<Knowledge> {
    this.#workspace.read();
    return this.present(inHand);
  }

  /** What is known by now, for those who ask whenever a text is opened: they do not have the folders read. */
  async present(inHand?: string): Promise<Knowledge> {
    const [facts, corpus] = await Promise.all([this.facts(), this.#corpus(inHand)]);
    return { facts, corpus };
  }

  /** What is known once all folders have been read, or `token` has been cancelled. */
  async complete(token: CancellationToken, inHand?: string): Promise<Knowledge> {
    const cancelled = new Promise<void>((resolve) => {
      if (token.isCancellationRequested) resolve();
      token.onCancellationRequested(() => resolve());
    });
    await Promise.race([this.#workspace.read(), cancelled]);
    return this.all(inHand);
  }

  /** Where `span` of a text of the corpus is. */
  locate(text: IndexedText, span: Span): Location {
    const lines = this.#lines.get(text);
    const start = { line: 0, character: 0 };
    return { uri: text.uri, range: lines === undefined ? { start, end: start } : toRange(lines, span) };
  }

  /** All of a text of the corpus, as it is in an editor or as it is saved; null when it is gone. */
  async read({ uri, origin, name }: IndexedText): Promise<ReadText | null> {
    const snapshot = await this.#documents.snapshot(uri);
    if (snapshot !== undefined) return { document: snapshot.document, positions: snapshot.text };
    const text = await (origin === 'reference'
      ? this.#shipped.readReference(name)
      : this.#files.readNow(uri));
    if (text === null) return null;
    return { document: service.createDocument(text), positions: TextDocument.create(uri, '', 0, text) };
  }

  async #corpus(inHand: string | undefined): Promise<Corpus> {
    const open = this.#documents.open
      .keys()
      .filter((uri) => this.#folders.isOwn(uri) && !this.#shipped.isReference(uri));
    const others = open.filter((uri) => uri !== inHand);
    const [reference, texts] = await Promise.all([this.#shipped.reference(), this.#openTexts(others)]);
    const base = this.#baseOf(reference, inHand === undefined ? open : [...open, inHand]);
    const whole = this.#whole;
    const same =
      whole?.base === base &&
      whole.texts.length === texts.length &&
      texts.every((text, index) => text === whole.texts[index]);
    if (same) return whole.corpus;
    const corpus = this.#corpusOf(texts, base);
    this.#whole = { base, texts, corpus };
    return corpus;
  }

  /** The texts that are not open, nor in hand. */
  #baseOf(reference: readonly KeptText[], open: readonly string[]): Corpus {
    const { texts } = this.#workspace;
    const uris = new Set(open.map((uri) => URI.parse(uri).toString()));
    const key = [...uris].join('\n');
    if (this.#base?.texts !== texts || this.#base.open !== key) {
      const closed = [...texts, ...reference].filter(({ indexed }) => !uris.has(indexed.uri));
      this.#base = { texts, open: key, corpus: this.#corpusOf(closed, null) };
    }
    return this.#base.corpus;
  }

  #corpusOf(texts: readonly KeptText[], base: Corpus | null): Corpus {
    for (const { indexed, lines } of texts) this.#lines.set(indexed, lines);
    const indexed = texts.map((text) => text.indexed);
    return new Corpus(indexed, base);
  }

  async #openTexts(uris: readonly string[]): Promise<readonly KeptText[]> {
    const snapshots = await Promise.all(uris.map((uri) => this.#documents.snapshot(uri)));
    return snapshots.flatMap((snapshot) => (snapshot === undefined ? [] : this.#keep(snapshot)));
  }

  #keep(snapshot: Snapshot): KeptText {
    let kept = this.#open.get(snapshot);
    if (kept === undefined) {
      const { uri, document, text } = snapshot;
      const source = { uri, origin: 'workspace', name: Utils.basename(URI.parse(uri)) } as const;
      kept = keepDocument(source, document, text);
      this.#open.set(snapshot, kept);
    }
    return kept;
  }
}
