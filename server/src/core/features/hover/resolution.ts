import type { Corpus } from '../../corpus/corpus.js';
import type { NumberCitation } from '../../model/citations/citation.js';
import { titleBehind } from '../../model/citations/title-behind.js';
import type { ResolutionDocument } from '../../model/document.js';
import { undocsAddress } from '../../un/undocs.js';
import type { Knowledge } from '../knowledge.js';
import { adoptionWords, factLines, titleLine } from './adoption-words.js';
import { citingTexts, nameOf, otherPlaces } from './citing.js';
import { dateElsewhere, dateHere, wrongYear } from './date-words.js';
import { HoverText } from './hover-text.js';
import { knownOf } from './known.js';
import { decoded, nameInWords } from './number-words.js';
import { closed, listed } from './words.js';

/** Organs whose resolutions are documents of their own under such a symbol; those of others stand in reports. */
const ISSUED: ReadonlySet<string> = new Set(['A', 'S', 'E', 'A/HRC', 'UNEP/EA', 'E/CN.4']);

const MOST_PARTS = 6;

/** What is known of the resolution or decision that `citation` cites, or at least what its number says. */
export function hoverResolution(
  document: ResolutionDocument,
  citation: NumberCitation,
  { facts, corpus }: Knowledge,
): HoverText {
  const { symbol, organ, part, kind } = citation;
  const entries = knownOf(citation, facts.catalogue);
  const [entry] = entries;
  const issued = ISSUED.has(organ);
  const hover = new HoverText().say({ strong: issued ? (entry?.symbol ?? symbol) : nameInWords(citation) });
  hover.say((entry === undefined ? '' : titleLine(entry)) || titleElsewhere(citation, corpus));
  const adopted = entry === undefined ? '' : adoptionWords(entry);
  hover.say(`${decoded(citation)}${adopted === '' ? '' : `, ${adopted}`}.`);
  if (entry === undefined && !facts.catalogue.isEmpty)
    hover.say(`Penholder’s catalogue does not hold this ${kind}.`);
  const here = dateHere(document, citation, entries);
  hover.say(here === '' && (entry?.date ?? null) === null ? dateElsewhere(citation, corpus) : here);
  if (entry !== undefined) for (const line of factLines(entry)) hover.say(line);
  hover.say(wrongYear(citation, facts.catalogue));
  if (part !== null) hover.say(closed(`Meant here: ${part.text}`));
  const parts = entries.map((one) => one.symbol);
  if (parts.length > 1) hover.say(`Its lettered parts: ${listed(parts, MOST_PARTS)}.`);
  hover.say(otherPlaces(document, citation));
  const symbols = new Set([symbol, ...(entry === undefined ? [] : [entry.symbol])]);
  hover.append(citingTexts(corpus, [...symbols]));
  const address = issued ? undocsAddress(entry?.symbol ?? symbol) : null;
  if (address !== null) hover.say({ name: 'Official document', address });
  return hover;
}

/** The title that the text itself, or one of the corpus, gives behind the number. */
function titleElsewhere(citation: NumberCitation, corpus: Corpus): string {
  const here = titleBehind(citation);
  if (here !== null) return `Its title, as this text gives it: ${here}`;
  const place = corpus.citing(citation.symbol).find(({ citation: { title } }) => title !== null);
  return place === undefined ? '' : `Its title, as ${nameOf(place.text)} gives it: ${place.citation.title}`;
}
