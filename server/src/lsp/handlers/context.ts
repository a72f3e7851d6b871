import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import type { Facts, Knowledge } from '../../core/service.js';
import type { ClientAbilities } from '../capabilities.js';
import type { Documents, Snapshot } from '../documents.js';
import type { Files } from '../files.js';
import type { Folders } from '../folders.js';
import type { Guard } from '../guard.js';
import type { KnowledgeStore } from '../knowledge.js';
import type { ProjectFiles } from '../project-files.js';

/** What every handler is given. */
export interface Context {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly abilities: ClientAbilities;
  readonly guard: Guard;
  readonly folders: Folders;
  readonly files: Files;
  readonly projectFiles: ProjectFiles;
  readonly knowledge: KnowledgeStore;
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * A request handler that answers from the latest version of the document that the parameters name, and with
 * `fallback` when it is not open or `work` throws. `work` is synchronous, so no edit can come in between.
 */
export function onDocument<P extends DocumentParams, R>(
  context: Context,
  method: string,
  fallback: R,
  work: (snapshot: Snapshot, params: P) => R,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return onDocumentAfter(context, method, fallback, async () => undefined, work);
}

/** The same with the facts that a text is compared with, which are loaded first. */
export function onDocumentWithFacts<P extends DocumentParams, R>(
  context: Context,
  method: string,
  fallback: R,
  work: (snapshot: Snapshot, params: P, facts: Facts) => R,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return onDocumentAfter(context, method, fallback, () => context.knowledge.facts(), work);
}

/** The same with all that Penholder knows beyond the text, which is loaded first: facts, and the other texts. */
export function onDocumentKnowing<P extends DocumentParams, R>(
  context: Context,
  method: string,
  fallback: R,
  work: (snapshot: Snapshot, params: P, knowledge: Knowledge, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return onDocumentAfter(context, method, fallback, (uri) => context.knowledge.all(uri), work);
}

/** The same for `work` that needs something first: it is loaded before the latest version of the document is taken. */
export function onDocumentAfter<P extends DocumentParams, R, L>(
  { documents, guard }: Context,
  method: string,
  fallback: R,
  load: (uri: string) => Promise<L>,
  work: (snapshot: Snapshot, params: P, loaded: L, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return (params, token) =>
    guard.run<R>(
      method,
      () => params.textDocument.uri,
      token,
      fallback,
      async () => {
        const loaded = await load(params.textDocument.uri);
        const snapshot = await documents.snapshot(params.textDocument.uri);
        if (snapshot === undefined || token.isCancellationRequested) return fallback;
        return work(snapshot, params, loaded, token);
      },
    );
}
