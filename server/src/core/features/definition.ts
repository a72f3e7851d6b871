import { selectionOf } from '../corpus/indexed-text.js';
import { ownSymbol, takesIn } from '../model/citations/canonical.js';
import type { ResolutionDocument } from '../model/document.js';
import type { CitedSymbol, Definition } from './feature-types.js';
import { placeCited } from './place-cited.js';
import { type Subject, subjectAt, type TextSubject } from './subject-at.js';

/**
 * Where the words at `offset` lead within the text: from a note mark to its text and back to its marks, from
 * "paragraph 4 (a) above" to that subparagraph, from a citation of the text itself to its title.
 */
export function definition(document: ResolutionDocument, offset: number): readonly Definition[] {
  const subject = subjectAt(document, offset);
  return subject === null ? [] : definitionOf(document, subject);
}

function definitionOf(document: ResolutionDocument, subject: Subject): readonly Definition[] {
  const { origin } = subject;
  if (subject.kind === 'note') {
    const { onMark, note, marks } = subject;
    if (!onMark) return marks.map(({ span }) => ({ origin, target: span, selection: span }));
    return note === undefined ? [] : [{ origin, target: note.span, selection: note.labelSpan }];
  }
  if (subject.kind === 'provision') {
    const { provision } = subject;
    return [{ origin, target: provision.span, selection: selectionOf(provision) }];
  }
  const { symbol } = subject;
  if (symbol === null || !isOwn(document, symbol)) return [];
  return [{ origin, ...placeCited(document, { symbol, part: partOf(subject) }) }];
}

/** The text that is cited at `offset`, and which part of it; null where none is, or the text itself. */
export function citedSymbol(document: ResolutionDocument, offset: number): CitedSymbol | null {
  const subject = subjectAt(document, offset);
  if (subject?.kind !== 'text' || subject.citation === null || subject.symbol === null) return null;
  const { origin, symbol } = subject;
  return isOwn(document, symbol) ? null : { origin, symbol, part: partOf(subject) };
}

function isOwn({ resolution }: ResolutionDocument, symbol: string): boolean {
  const own = ownSymbol(resolution);
  return own !== null && takesIn(own, symbol);
}

function partOf({ citation }: TextSubject): string | null {
  return citation !== null && 'part' in citation ? (citation.part?.text ?? null) : null;
}
