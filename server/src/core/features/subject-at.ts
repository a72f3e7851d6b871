import { canonicalSymbol, ownSymbol } from '../model/citations/canonical.js';
import type { Citation, NumberCitation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import { provisionCited } from '../model/paragraph-references.js';
import type { Item, Paragraph, Part, Resolution } from '../model/resolution.js';
import { type Span, touches } from '../text/span.js';
import { citationAt } from './citation-at.js';
import { type NoteAt, noteAt } from './note-at.js';

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
  if (citation === null) {
    const named = partAt(document.resolution, offset);
    return named === null ? null : textCited(named.citation, named.span);
  }
  if (citation.kind !== 'paragraph') return textCited(citation, citation.span);
  const cited = provisionCited(citation);
  const { part } = citation.passage;
  if (cited === null || part === null) return null;
  return { kind: 'provision', origin: citation.span, part, ...cited, citation };
}

function textCited(citation: Citation, origin: Span): TextSubject {
  return { kind: 'text', origin, symbol: canonicalSymbol(citation), citation };
}

/** The words "paragraph 3" before or behind the number of the resolution whose paragraph it is. */
function partAt({ citations }: Resolution, offset: number): { citation: NumberCitation; span: Span } | null {
  for (const citation of citations) {
    if (!('part' in citation) || citation.part === null) continue;
    const span = citation.passage.spanOf(citation.part.start, citation.part.end);
    if (touches(span, offset)) return { citation, span };
  }
  return null;
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
