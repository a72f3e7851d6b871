import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Runtime } from './runtime.js';

export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** URI of the document that a request concerns, or null; may throw when its parameters are malformed. */
export type DocumentName = () => string | null;

/**
 * Runs the work of one request so that nothing it does can end the server.
 * Cancellation is looked at before the work, after a turn of the event loop that lets a cancellation that has
 * already been sent arrive, and after the work; a cancelled request is answered with the error RequestCancelled.
 */
export class Guard {
  readonly #runtime: Runtime;
  readonly #log: Log;

  constructor(runtime: Runtime, log: Log) {
    this.#runtime = runtime;
    this.#log = log;
  }

  /** What `work` returns; `fallback`, after an entry in the log, when it throws. Never rejects. */
  async run<R, E = void>(
    method: string,
    document: DocumentName,
    token: CancellationToken,
    fallback: R,
    work: () => R | Promise<R>,
  ): Promise<R | ResponseError<E>> {
    try {
      await new Promise<void>((resolve) => this.#runtime.defer(resolve));
      if (token.isCancellationRequested) return cancelled();
      const result = await work();
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      this.#log.error(failure(method, document, error));
      return fallback;
    }
  }

  /** Runs the work of a notification or a timer: an exception goes to the log and no further. */
  async quietly(method: string, document: DocumentName, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log.error(failure(method, document, error));
    }
  }
}

/** The answer to a request that its sender no longer wants. */
export function cancelled<E = void>(): ResponseError<E> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function failure(method: string, document: DocumentName, error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${method} failed${placeOf(document)}: ${details}`;
}

function placeOf(document: DocumentName): string {
  try {
    const uri = document();
    return uri === null ? '' : ` for ${uri}`;
  } catch {
    return ', its parameters being malformed';
  }
}
