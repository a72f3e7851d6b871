import type { Citation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import { ibidSource } from '../../model/ibid.js';
import { placeOf } from '../../model/place-of.js';
import type { Footnote } from '../../model/resolution.js';
import { writtenDate } from '../../un/dates.js';
import type { Facts } from '../../un/facts.js';
import type { NoteAt } from '../note-at.js';
import { HoverText } from './hover-text.js';
import { knownOf } from './known.js';
import { treatiesOf } from './treaty.js';
import { closed, listed, shortened } from './words.js';

const LONGEST_TEXT = 1200;
const MOST_CITED = 6;
const MOST_PLACES = 6;

/** On a mark the text of its note, what “Ibid.” stands for and what the note cites; on the label of a note its marks. */
export function hoverNote(document: ResolutionDocument, at: NoteAt, facts: Facts): HoverText {
  return at.onMark ? onMark(document, at, facts) : onLabel(document, at);
}

function onMark(document: ResolutionDocument, { label, note, marks }: NoteAt, facts: Facts): HoverText {
  const hover = new HoverText();
  const name = { strong: `Note ${label}` };
  if (note === undefined) return hover.say(name, ' has no note text.');
  hover.say(name, ` ${shortened(note.text, LONGEST_TEXT)}`);
  hover.append(ibidWords(document, note)).append(citedIn(document, note, facts));
  return marks.length > 1
    ? hover.say(closed(`Referred to ${marks.length} times: ${places(document, marks)}`))
    : hover;
}

function onLabel(document: ResolutionDocument, { label, note, marks }: NoteAt): HoverText {
  const name = { strong: `Note ${label}` };
  if (note?.references[0] === undefined) return new HoverText().say(name, ' is not referred to in the text.');
  return new HoverText().say(name, ` ${closed(`is referred to in ${places(document, marks)}`)}`);
}

/** "Ibid. stands for note 4: United Nations, Treaty Series, …"; nothing for a note without it. */
export function ibidWords({ resolution }: ResolutionDocument, note: Footnote): HoverText {
  const source = ibidSource(resolution, note);
  const hover = new HoverText();
  if (source === null) return hover;
  return hover.say(`“Ibid.” stands for note ${source.label}: ${shortened(source.text, LONGEST_TEXT)}`);
}

/** A line for each thing that the note cites and whose title or name is known. */
export function citedIn({ resolution }: ResolutionDocument, note: Footnote, facts: Facts): HoverText {
  const hover = new HoverText();
  const lines = resolution.citations.flatMap((citation) =>
    citation.passage.note === note ? titlesOf(citation, facts) : [],
  );
  for (const line of lines.slice(0, MOST_CITED)) hover.item(line);
  if (lines.length > MOST_CITED) hover.item(`and ${lines.length - MOST_CITED} more.`);
  return hover;
}

function titlesOf(citation: Citation, facts: Facts): string[] {
  if (citation.kind === 'treaty') {
    return treatiesOf(citation, facts.treaties).map(({ volume, name }) => `Volume ${volume}: ${name}`);
  }
  const entry =
    'number' in citation ? knownOf(citation, facts.catalogue)[0] : facts.catalogue.find(citation.symbol);
  if (entry?.title == null) return [];
  return [`${entry.symbol}: ${entry.title}${entry.date === null ? '' : ` (${writtenDate(entry.date)})`}`];
}

function places({ resolution }: ResolutionDocument, marks: NoteAt['marks']): string {
  const names = marks
    .slice(0, MOST_PLACES)
    .map(({ span }) => placeOf(resolution, span.start) ?? 'the masthead');
  const more = marks.length - MOST_PLACES;
  return listed([...new Set(names), ...(more > 0 ? [`${more} more places`] : [])]);
}
