import type { Citation, NumberCitation } from '../model/citations/citation.js';
import { ownSymbol } from '../model/citations/read.js';
import type { ResolutionDocument } from '../model/document.js';
import { beginsWithIbid } from '../model/ibid.js';
import type { Passage } from '../model/passages.js';
import { shortFormAt } from '../model/short-forms.js';
import { type Span, touches } from '../text/span.js';
import { organByTitle } from '../un/organs.js';
import { citationAt } from './citation-at.js';
import type { Hover } from './feature-types.js';
import { hoverDocument } from './hover/document-symbol.js';
import type { HoverText } from './hover/hover-text.js';
import { citedIn, hoverNote, ibidWords } from './hover/note.js';
import { hoverOpening } from './hover/opening.js';
import { hoverOwnParagraph } from './hover/own-paragraph.js';
import { hoverPublication } from './hover/publication.js';
import { hoverResolution } from './hover/resolution.js';
import { hoverSession, sessionAt } from './hover/session.js';
import { hoverShortForm } from './hover/short-form.js';
import { hoverTreaty } from './hover/treaty.js';
import type { Knowledge } from './knowledge.js';
import { noteAt } from './note-at.js';
import { passageAt } from './passage-at.js';

/**
 * What a person at `offset` would want to know: the text of a note on its mark, what a citation cites, when a session
 * was, what an opening phrase says, what a short form stands for. Null where there is nothing to say.
 */
export function hover(document: ResolutionDocument, offset: number, knowledge: Knowledge): Hover | null {
  const note = noteAt(document, offset);
  if (note !== null) return shown(note.origin, hoverNote(document, note, knowledge.facts));
  const citation = citationAt(document, offset);
  if (citation !== null) return shown(citation.span, onCitation(document, citation, knowledge));
  const { session, sessionNumber: number } = document.resolution.masthead;
  if (session !== null && number !== null && touches(session.span, offset))
    return onSession(document, session.span, { number, kind: 'regular', organ: meetingOrgan(document) });
  const at = passageAt(document, offset);
  const hover = at === null ? null : onWords(document, at.passage, at.index, knowledge);
  // A caret among markup or marks stands behind words without touching them.
  return hover !== null && touches(hover.span, offset) ? hover : null;
}

function onCitation(document: ResolutionDocument, citation: Citation, knowledge: Knowledge): HoverText {
  switch (citation.kind) {
    case 'document':
      return hoverDocument(document, citation, knowledge);
    case 'treaty':
      return hoverTreaty(document, citation, knowledge);
    case 'publication':
      return hoverPublication(document, citation, knowledge);
    case 'paragraph':
      return hoverOwnParagraph(document, citation);
    default:
      return hoverResolution(document, citation, knowledge);
  }
}

function onWords(
  document: ResolutionDocument,
  passage: Passage,
  index: number,
  knowledge: Knowledge,
): Hover | null {
  const { text, note, paragraph, isItem } = passage;
  const spanOf = ({ start, end }: Span): Span => passage.spanOf(start, end);
  if (note !== null && index <= 'Ibid'.length && beginsWithIbid(note)) {
    const hover = ibidWords(document, note).append(citedIn(document, note, knowledge.facts));
    return shown(spanOf({ start: 0, end: 'Ibid'.length }), hover);
  }
  const reading = isItem ? null : (paragraph?.reading ?? null);
  if (reading !== null && index <= reading.length) {
    const phrase = text.slice(0, reading.length);
    const organ = passage.part?.organ?.name ?? null;
    return shown(spanOf({ start: 0, end: reading.length }), hoverOpening(phrase, reading, organ));
  }
  const session = sessionAt(text, index, ownOrgan(document));
  if (session !== null) return onSession(document, spanOf(session), session);
  const around = citationRound(document, passage, index);
  if (around !== null) return shown(spanOf(wholeOf(around)), onCitation(document, around, knowledge));
  const form = shortFormAt(document.passages, passage, index);
  return form === null ? null : shown(spanOf(form.place), hoverShortForm(document, form));
}

function onSession(
  document: ResolutionDocument,
  span: Span,
  session: Parameters<typeof hoverSession>[0],
): Hover | null {
  const text = hoverSession(session, document.resolution.masthead, meetingOrgan(document));
  return text === null ? null : shown(span, text);
}

/** The citation whose date or part stands under the caret: "of 30 July 2010", "section III, paragraph 3, of". */
function citationRound(
  { resolution }: ResolutionDocument,
  passage: Passage,
  index: number,
): NumberCitation | null {
  for (const citation of resolution.citations)
    if (citation.passage === passage && 'number' in citation && touches(wholeOf(citation), index))
      return citation;
  return null;
}

/** From the part that is cited to the date behind the number; a date that a later number shares stands behind that one. */
function wholeOf({ place, part, date }: NumberCitation): Span {
  const ends = [place, ...(part === null ? [] : [part]), ...(date === null || date.shared ? [] : [date])];
  return { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) };
}

/** Whose session the masthead names: the commission's that prepares the text, or else the organ's that speaks. */
function meetingOrgan(document: ResolutionDocument): string {
  const committee = document.resolution.masthead.committee?.text ?? '';
  return organByTitle(committee)?.symbol ?? ownOrgan(document);
}

function ownOrgan({ resolution }: ResolutionDocument): string {
  return ownSymbol(resolution.parts[0] ?? null);
}

function shown(span: Span, text: HoverText): Hover | null {
  const { markdown, plainText } = text;
  return markdown === '' ? null : { span, markdown, plainText };
}
