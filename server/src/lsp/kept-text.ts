import { TextDocument } from 'vscode-languageserver-textdocument';
import { type IndexedText, type ResolutionDocument, service } from '../core/service.js';
import { LineStarts, lineStartsOf, type Positions } from './convert.js';

/** What is kept of one text of the corpus once the text itself is let go. */
export interface KeptText {
  readonly indexed: IndexedText;
  readonly lines: Positions;
}

type Source = Pick<IndexedText, 'uri' | 'origin' | 'name'>;

/** Keeps what the corpus needs of an open document in its present version. */
export function keepDocument(source: Source, document: ResolutionDocument, text: TextDocument): KeptText {
  return { indexed: service.indexText(document, source), lines: new LineStarts(lineStartsOf(text)) };
}

/** Keeps what the corpus needs of a text that is not open; null when it is no resolution. */
export function keepText(source: Source, text: string): KeptText | null {
  const document = service.createDocument(text);
  if (document.recognition !== 'resolution') return null;
  const kept = keepDocument(source, document, TextDocument.create(source.uri, '', 0, text));
  // A copy: pieces of a string would keep all of it in memory.
  return { ...kept, indexed: JSON.parse(JSON.stringify(kept.indexed)) as IndexedText };
}
