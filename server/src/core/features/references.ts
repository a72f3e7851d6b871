import { type Corpus, NO_CORPUS } from '../corpus/corpus.js';
import { selectionOf, startOf } from '../corpus/indexed-text.js';
import { canonicalSymbol, ownSymbol, takesIn } from '../model/citations/canonical.js';
import type { ResolutionDocument } from '../model/document.js';
import { numberOf } from '../model/paragraph-references.js';
import type { Reference } from './feature-types.js';
import { labelWithSigns } from './note-at.js';
import { namesParagraph } from './place-cited.js';
import { referencesTo } from './provision-references.js';
import { type NoteSubject, type ProvisionSubject, subjectAt, type TextSubject } from './subject-at.js';

export interface ReferenceOptions {
  /** Also the place that is referred to: the note text, the paragraph, the title of the text cited. */
  readonly includeDeclaration: boolean;
  /** The other texts to look in. */
  readonly corpus?: Corpus;
}

/**
 * Every place that refers to what is at `offset`, those in the document in hand first and in text order: the marks of a
 * note, the references to a paragraph, the citations of a resolution, document or treaty. On its own title or symbol:
 * who cites the text in hand.
 */
export function references(
  document: ResolutionDocument,
  offset: number,
  options: ReferenceOptions,
): readonly Reference[] {
  const subject = subjectAt(document, offset);
  if (subject === null) return [];
  if (subject.kind === 'note') return toNote(subject, options);
  return subject.kind === 'provision'
    ? toProvision(document, subject, options)
    : toText(document, subject, options);
}

function toNote({ marks, note }: NoteSubject, { includeDeclaration }: ReferenceOptions): Reference[] {
  const spans = marks.map(({ span }) => span);
  if (includeDeclaration && note !== undefined) spans.push(labelWithSigns(note));
  return spans.sort((a, b) => a.start - b.start).map((span) => ({ text: null, span }));
}

function toProvision(
  document: ResolutionDocument,
  subject: ProvisionSubject,
  { includeDeclaration, corpus = NO_CORPUS }: ReferenceOptions,
): Reference[] {
  const { paragraph, provision } = subject;
  const spans = referencesTo(document.resolution, subject).map(({ span }) => span);
  if (includeDeclaration) spans.push(selectionOf(provision));
  const here = spans.sort((a, b) => a.start - b.start).map((span) => ({ text: null, span }));
  const symbol = ownSymbol(document.resolution);
  const number = paragraph === provision ? numberOf(paragraph) : null;
  if (symbol === null || number === null || paragraph.kind !== 'operative') return here;
  const elsewhere = corpus
    .citing(symbol)
    .filter(({ citation }) => citation.part !== null && namesParagraph(citation.part, number));
  return [...here, ...elsewhere.map(({ text, citation: { span } }) => ({ text, span }))];
}

function toText(
  document: ResolutionDocument,
  { symbol }: TextSubject,
  { includeDeclaration, corpus = NO_CORPUS }: ReferenceOptions,
): Reference[] {
  if (symbol === null) return [];
  const self = ownSymbol(document.resolution);
  const own = self !== null && takesIn(self, symbol);
  const spans = document.resolution.citations
    .filter((citation) => takesIn(symbol, canonicalSymbol(citation)))
    .map(({ span }) => span);
  if (includeDeclaration && own) spans.unshift(startOf(document));
  const found: Reference[] = spans.map((span) => ({ text: null, span }));
  const cited = includeDeclaration && !own ? corpus.find(symbol) : null;
  if (cited !== null) found.push({ text: cited, span: cited.start });
  for (const { text, citation } of corpus.citing(symbol)) found.push({ text, span: citation.span });
  return found;
}
