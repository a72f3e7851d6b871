import { canonicalSymbol, ownSymbol } from '../model/citations/canonical.js';
import type { Citation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import { provisionCited } from '../model/paragraph-references.js';
import type { Item, Paragraph, Part, Resolution } from '../model/resolution.js';
import { type Span, touches } from '../text/span.js';
import { citationAt } from './citation-at.js';
import { type NoteAt, noteAt } from './note-at.js';

/** Length of "paragraphs" with a space on either side. */
const LEAD = 12;

/** What a reader who asks where something leads, or who speaks of it, has under the caret. */
export type Subject = NoteSubject | ProvisionSubject | TextSubject;

export interface NoteSubject extends NoteAt {
  readonly kind: 'note';
}

/** A paragraph or subparagraph of the text itself: by its label, or by a reference to it. */
export interface ProvisionSubject {
  readonly kind: 'provision';
  readonly origin: Span;
  readonly part: Part;
  readonly provision: Paragraph | Item;
  /** The paragraph that `provision` is, or is part of. */
  readonly paragraph: Paragraph;
  /** By a reference; null on the label. */
  readonly citation: Citation | null;
}

/** A resolution, document or treaty: by a citation of it, or by the title or symbol of the text in hand. */
export interface TextSubject {
  readonly kind: 'text';
  readonly origin: Span;
  /** Canonical; null for a text in hand that names no symbol of its own. */
  readonly symbol: string | null;
  /** Null on the title or symbol of the text in hand. */
  readonly citation: Citation | null;
}

/** What is under the caret at `offset`, or null. */
export function subjectAt(document: ResolutionDocument, offset: number): Subject | null {
  const note = noteAt(document, offset);
  if (note !== null) return { kind: 'note', ...note };
  return (
    citedAt(document, offset) ??
    labelledAt(document.resolution, offset) ??
    selfAt(document.resolution, offset)
  );
}

function citedAt(document: ResolutionDocument, offset: number): Subject | null {
  const citation = citationAt(document, offset);
  if (citation !== null) return subjectOf(citation, citation.span);
  for (const other of document.resolution.citations) {
    const phrase = phraseOf(other);
    if (phrase !== null && touches(phrase, offset)) return subjectOf(other, phrase);
  }
  return null;
}

function subjectOf(citation: Citation, origin: Span): Subject | null {
  if (citation.kind !== 'paragraph')
    return { kind: 'text', origin, symbol: canonicalSymbol(citation), citation };
  const cited = provisionCited(citation);
  const { part } = citation.passage;
  return cited === null || part === null ? null : { kind: 'provision', origin, part, ...cited, citation };
}

/** Other words that lead where `citation` leads: "paragraph 3" beside the number of a resolution, "paragraph" and "above" round one. */
function phraseOf(citation: Citation): Span | null {
  const { passage, place, span } = citation;
  if ('part' in citation && citation.part !== null)
    return passage.spanOf(citation.part.start, citation.part.end);
  if (citation.kind !== 'paragraph') return null;
  const before = passage.text.slice(Math.max(0, place.start - LEAD), place.start);
  const lead = /\bparagraphs? $/.exec(before)?.[0].length ?? 0;
  const { start } = lead === 0 ? span : passage.spanOf(place.start - lead, place.start);
  const { whereSpan } = citation;
  // Of "paragraphs 2 and 3 above" the last number has the "above".
  return { start, end: whereSpan.start - span.end <= ', '.length ? whereSpan.end : span.end };
}

/** A paragraph or subparagraph whose label is at `offset`. */
function labelledAt({ parts }: Resolution, offset: number): ProvisionSubject | null {
  for (const part of parts) {
    if (part.span === null || !touches(part.span, offset)) continue;
    for (const paragraph of [...part.preambular, ...part.operative]) {
      if (!touches(paragraph.span, offset)) continue;
      const provision = labelAt(paragraph, offset);
      const origin = provision?.label?.span;
      if (provision === null || origin === undefined) continue;
      return { kind: 'provision', origin, part, provision, paragraph, citation: null };
    }
  }
  return null;
}

function labelAt(provision: Paragraph | Item, offset: number): Paragraph | Item | null {
  if (provision.label !== null && touches(provision.label.span, offset)) return provision;
  for (const item of provision.items) {
    const found = touches(item.span, offset) ? labelAt(item, offset) : null;
    if (found !== null) return found;
  }
  return null;
}

function selfAt(resolution: Resolution, offset: number): TextSubject | null {
  const { title, symbol } = resolution.masthead;
  const field = [symbol, title].find((one) => one !== null && touches(one.span, offset));
  if (!field) return null;
  return { kind: 'text', origin: field.span, symbol: ownSymbol(resolution), citation: null };
}
