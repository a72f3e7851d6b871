import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/service.js';
import { toRange } from '../lsp/convert.js';

export interface JsonRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Turns spans of `text` into zero-based lines and UTF-16 characters. */
export class Locator {
  readonly #document: TextDocument;

  constructor(text: string) {
    this.#document = TextDocument.create('', '', 0, text);
  }

  range(span: Span): JsonRange {
    return toRange(this.#document, span);
  }

  /** The line, zero-based, without its line end. */
  line(index: number): string {
    return this.#document
      .getText({ start: { line: index, character: 0 }, end: { line: index + 1, character: 0 } })
      .replace(/[\r\n]{1,2}$/, '');
  }
}
