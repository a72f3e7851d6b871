import type { Corpus } from '../../corpus/corpus.js';
import type { CitedDate, NumberCitation } from '../../model/citations/citation.js';
import { titleBehind } from '../../model/citations/title-behind.js';
import type { ResolutionDocument } from '../../model/document.js';
import { adoptionPeriod } from '../../un/adoption.js';
import type { Catalogue, CatalogueEntry } from '../../un/catalogue.js';
import { councilYear } from '../../un/council-years.js';
import { writtenDate } from '../../un/dates.js';
import { capitalized } from '../../un/opening-phrases.js';
import { organName } from '../../un/organ-names.js';
import { sessionYears } from '../../un/session-words.js';
import { ordinalWord } from '../../un/sessions.js';
import { undocsAddress } from '../../un/undocs.js';
import type { Knowledge } from '../knowledge.js';
import { adoptionWords, factLines, titleLine } from './adoption-words.js';
import { citingTexts, nameOf, otherPlaces, placeIn } from './citing.js';
import { HoverText } from './hover-text.js';
import { knownOf } from './known.js';
import { listed } from './words.js';

/** Organs whose resolutions are documents of their own under such a symbol; those of others stand in reports. */
const ISSUED: ReadonlySet<string> = new Set(['A', 'S', 'E', 'A/HRC', 'UNEP/EA', 'E/CN.4']);

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
  if (entry !== undefined) hover.say(titleLine(entry));
  else hover.say(titleElsewhere(citation, corpus));
  const adopted = entry === undefined ? '' : adoptionWords(entry);
  hover.say(`${decoded(citation)}${adopted === '' ? '' : `, ${adopted}`}.`);
  if (entry === undefined && !facts.catalogue.isEmpty)
    hover.say(`Penholder’s catalogue does not hold this ${kind}.`);
  const here = dateHere(document, citation, entry);
  hover.say(here === '' && (entry?.date ?? null) === null ? dateElsewhere(citation, corpus) : here);
  if (entry !== undefined) for (const line of factLines(entry)) hover.say(line);
  hover.say(wrongYear(citation, facts.catalogue));
  if (part !== null) hover.say(`Meant here: ${part.text}.`);
  if (entries.length > 1)
    hover.say(
      `Its lettered parts: ${listed(
        entries.map((one) => one.symbol),
        6,
      )}.`,
    );
  hover.say(otherPlaces(document, citation));
  const symbols = new Set([symbol, ...(entry === undefined ? [] : [entry.symbol])]);
  hover.append(citingTexts(corpus, [...symbols]));
  const address = issued ? undocsAddress(entry?.symbol ?? symbol) : null;
  if (address !== null) hover.say({ name: 'Official document', address });
  return hover;
}

/** "Commission on Crime Prevention and Criminal Justice resolution 19/1", for a symbol that no document bears. */
function nameInWords({ organ, kind, number, symbol }: NumberCitation): string {
  const name = organName(organ);
  const letters = number.letters.length === 1 ? ` ${number.letters[0]}` : '';
  return name === null ? capitalized(symbol) : `${name} ${kind} ${number.text}${letters}`;
}

/** What the number says: "Resolution 293 of the sixty-fourth session of the General Assembly (2009–2010)". */
function decoded({ organ, kind, number }: NumberCitation): string {
  const { form, session, serial, text } = number;
  const name = organName(organ);
  const of = name === null ? '' : ` of the ${name}`;
  const what = capitalized(kind);
  switch (form) {
    case 'council':
    case 'serial': {
      const year = form === 'serial' ? councilYear(serial)?.year : session;
      return `${what} ${serial}${year === undefined ? '' : ` of ${year}`}${of}`;
    }
    case 'year':
      return `${what} ${serial} of ${session}${of}`;
    case 'roman': {
      const special = /\((?:E?S)-/.test(text);
      // Its sessions of those years are counted otherwise, and bear no year in the number.
      if (text.includes('ORG') || special || organ !== 'A') return `${what} ${text}${of}`;
      return `${what} ${serial} of the ${ordinalWord(session)} session${of}${years(organ, 'regular', session)}`;
    }
    case 'session':
      return `${what} ${serial} of the ${ordinalWord(session)} session${of}${years(organ, 'regular', session)}`;
    default: {
      const special = form === 'special' ? 'special' : 'emergency special';
      return `${what} ${serial} of the ${ordinalWord(session)} ${special} session${of}${years(organ, form, session)}`;
    }
  }
}

function years(organ: string, kind: 'regular' | 'special' | 'emergency', session: number): string {
  const found = sessionYears(organ, kind, session);
  return found === null ? '' : ` (${found})`;
}

/** A number of the Security Council fixes its year: what the catalogue has under the right one, where the text has another. */
function wrongYear({ organ, number }: NumberCitation, catalogue: Catalogue): string {
  const known = organ === 'S' && number.form === 'council' ? councilYear(number.serial) : null;
  if (known === null || known.year === number.session || (known.orLater && number.session > known.year))
    return '';
  const symbol = `S/RES/${number.serial} (${known.year})`;
  const title = catalogue.titleOf(symbol);
  return `Contradiction: the Security Council adopted its resolution ${number.serial} in ${known.year}, not in ${number.session}. ${symbol}${title === null ? '' : `: ${title}`}.`;
}

/** The title that the text itself, or one of the corpus, gives behind the number. */
function titleElsewhere(citation: NumberCitation, corpus: Corpus): string {
  const here = titleBehind(citation);
  if (here !== null) return `Its title, as this text gives it: ${here}`;
  const place = corpus.citing(citation.symbol).find(({ citation: { title } }) => title !== null);
  return place === undefined ? '' : `Its title, as ${nameOf(place.text)} gives it: ${place.citation.title}`;
}

/** The date that a text of the corpus gives, where the catalogue and the text in hand give none. */
function dateElsewhere({ symbol }: NumberCitation, corpus: Corpus): string {
  const place = corpus.citing(symbol).find(({ citation: { isoDate } }) => isoDate !== null);
  if (place?.citation.isoDate == null) return '';
  return `${nameOf(place.text)} dates it ${writtenDate(place.citation.isoDate)}.`;
}

/** What the text says of the date, where that adds to what is known or contradicts it. */
function dateHere(
  document: ResolutionDocument,
  citation: NumberCitation,
  entry: CatalogueEntry | undefined,
): string {
  const dated = citation.date === null ? datedElsewhere(document, citation) : null;
  const date = citation.date ?? dated?.date ?? null;
  if (date === null) return '';
  const where = dated === null ? 'This text' : `This text, in ${placeIn(document, dated)},`;
  if (date.iso === null) {
    const written = (dated ?? citation).passage.text.slice(date.start, date.end);
    return `${where} dates it ${written}, a day that no calendar has.`;
  }
  const says = `${where} dates it ${writtenDate(date.iso)}`;
  const known = entry?.date ?? null;
  if (known !== null) {
    if (known === date.iso) return '';
    return `Contradiction: ${lowerFirst(says)}, but ${sourceOf(entry as CatalogueEntry)} ${writtenDate(known)}.`;
  }
  const period = adoptionPeriod(citation.organ, citation.number);
  if (period !== null && (date.iso < period.from || date.iso > period.to))
    return `Contradiction: ${lowerFirst(says)}, but ${period.reason}.`;
  const shared = date.shared ? ', the date that it shares with the next number of its list' : '';
  return `${says}${shared}.`;
}

function sourceOf({ dateSource }: CatalogueEntry): string {
  if (dateSource === 'official') return 'it was adopted on';
  if (dateSource === 'library') return 'a library’s list has it adopted on';
  return dateSource === 1 ? 'one official text dates it' : `${dateSource} official texts date it`;
}

function datedElsewhere(
  { resolution }: ResolutionDocument,
  citation: NumberCitation,
): (NumberCitation & { readonly date: CitedDate }) | null {
  for (const other of resolution.citations) {
    if ('number' in other && other.date !== null && other.symbol === citation.symbol)
      return { ...other, date: other.date };
  }
  return null;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
