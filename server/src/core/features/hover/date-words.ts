import type { Corpus } from '../../corpus/corpus.js';
import type { CitedDate, NumberCitation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import { adoptionPeriod } from '../../un/adoption.js';
import type { Catalogue, CatalogueEntry } from '../../un/catalogue.js';
import { councilYear } from '../../un/council-years.js';
import { writtenDate } from '../../un/dates.js';
import { nameOf, placeIn } from './citing.js';

/** The date that a text of the corpus gives, where the catalogue and the text in hand give none. */
export function dateElsewhere({ symbol }: NumberCitation, corpus: Corpus): string {
  const place = corpus.citing(symbol).find(({ citation: { isoDate } }) => isoDate !== null);
  if (place?.citation.isoDate == null) return '';
  return `${nameOf(place.text)} dates it ${writtenDate(place.citation.isoDate)}.`;
}

/** What the text says of the date, where that adds to what is known or contradicts it. */
export function dateHere(
  document: ResolutionDocument,
  citation: NumberCitation,
  entries: readonly CatalogueEntry[],
): string {
  const dated = citation.date === null ? datedElsewhere(document, citation) : null;
  const date = citation.date ?? dated?.date ?? null;
  if (date === null) return '';
  const where = dated === null ? 'This text' : `This text, in ${placeIn(document, dated)},`;
  const wrong = dateContradiction(where, dated ?? { ...citation, date }, entries);
  if (wrong !== '' || date.iso === null) return wrong;
  if (entries[0]?.date != null) return '';
  const shared = date.shared ? ', the date that it shares with the next number of its list' : '';
  return `${where} dates it ${writtenDate(date.iso)}${shared}.`;
}

/** A citation with its date. */
export type Dated = NumberCitation & { readonly date: CitedDate };

/** What is wrong with the date that `where` ("This text") gives: that no calendar has it, or what is known instead. */
export function dateContradiction(
  where: string,
  citation: Dated,
  entries: readonly CatalogueEntry[],
): string {
  const { date, organ, number, passage } = citation;
  if (date.iso === null)
    return `${where} dates it ${passage.text.slice(date.start, date.end)}, a day that no calendar has.`;
  const says = `Contradiction: ${lowerFirst(where)} dates it ${writtenDate(date.iso)}, but`;
  const [entry] = entries;
  if (entry?.date != null) {
    if (isLoose(citation, date, entries) || entries.some((one) => one.date === date.iso)) return '';
    return `${says} ${sourceOf(entry)} ${writtenDate(entry.date)}.`;
  }
  const period = adoptionPeriod(organ, number);
  return period !== null && (date.iso < period.from || date.iso > period.to)
    ? `${says} ${period.reason()}.`
    : '';
}

/** Dates that need not be those of what is known: "446 (1979), 452 (1979) of 20 July 1979", "65/37 A and B of 4 April 2011". */
function isLoose(
  { number: { form, letters } }: NumberCitation,
  { shared }: CitedDate,
  entries: readonly CatalogueEntry[],
): boolean {
  return (shared && form === 'council') || letters.length > entries.length;
}

function sourceOf({ dateSource }: CatalogueEntry): string {
  if (dateSource === 'official') return 'it was adopted on';
  if (dateSource === 'library') return 'a library’s list has it adopted on';
  return dateSource === 1
    ? 'one text of the United Nations dates it'
    : `${dateSource} texts of the United Nations date it`;
}

function datedElsewhere({ resolution }: ResolutionDocument, citation: NumberCitation): Dated | null {
  for (const other of resolution.citations) {
    if ('number' in other && other.date !== null && other.symbol === citation.symbol)
      return { ...other, date: other.date };
  }
  return null;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A number of the Security Council fixes its year: what the catalogue has under the right one, where the text has another. */
export function wrongYear({ organ, number }: NumberCitation, catalogue: Catalogue): string {
  const known = organ === 'S' && number.form === 'council' ? councilYear(number.serial) : null;
  if (known === null || known.year === number.session || (known.orLater && number.session > known.year))
    return '';
  const symbol = `S/RES/${number.serial} (${known.year})`;
  const title = catalogue.titleOf(symbol);
  return `Contradiction: the Security Council adopted its resolution ${number.serial} in ${known.year}, not in ${number.session}. ${symbol}${title === null ? '' : `: ${title}`}.`;
}
