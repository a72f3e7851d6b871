import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/service.js';
import { toRange } from '../lsp/convert.js';

export interface JsonRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Characters on either side; far more than a terminal is wide. */
const REACH = 600;

/** Turns spans of `text` into zero-based lines and UTF-16 characters. */
export class Locator {
  readonly #text: string;
  readonly #document: TextDocument;

  constructor(text: string) {
    this.#text = text;
    this.#document = TextDocument.create('', '', 0, text);
  }

  range(span: Span): JsonRange {
    return toRange(this.#document, span);
  }

  /**
   * The line in which `offset` lies, without its line end, and `character`, where that is in it. Of a line that is very
   * long only the neighbourhood, so that a text in one line with thousands of findings stays cheap.
   */
  lineAt(offset: number): { readonly text: string; readonly character: number } {
    const { line } = this.#document.positionAt(offset);
    const start = Math.max(this.#document.offsetAt({ line, character: 0 }), offset - REACH);
    const end = Math.min(this.#document.offsetAt({ line: line + 1, character: 0 }), offset + REACH);
    const text = this.#text.slice(start, end).replace(/[\r\n]{1,2}$/, '');
    return { text, character: offset - start };
  }
}
