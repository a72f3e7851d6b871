import { canonicalSymbol } from '../model/citations/canonical.js';
import type {
  Citation,
  DocumentCitation,
  NumberCitation,
  ParagraphCitation,
  PublicationCitation,
  TreatyCitation,
} from '../model/citations/citation.js';
import { titleBehind } from '../model/citations/title-behind.js';
import type { ResolutionDocument } from '../model/document.js';
import { capitalized } from '../text/capitalized.js';
import { writtenDate } from '../un/dates.js';
import { type DocumentSymbol, parseSymbol, type SymbolComponent } from '../un/symbols.js';
import type { CitedText } from './feature-types.js';
import { knownOf } from './hover/known.js';
import { paragraphCited } from './hover/own-paragraph.js';
import { treatiesOf } from './hover/treaty.js';
import { listed, shortened } from './hover/words.js';
import type { Knowledge } from './knowledge.js';

/** What is known of something cited. */
export type CitedFacts = Pick<CitedText, 'title' | 'date' | 'status' | 'remark'>;

const NOTHING = { title: null, date: null } as const;
const LONGEST_OPENING = 120;

/** What is known of the one thing that all `citations` cite. */
export function factsOf(
  document: ResolutionDocument,
  citations: readonly Citation[],
  knowledge: Knowledge,
): CitedFacts {
  const numbers = citations.filter((citation) => 'number' in citation);
  if (numbers.length > 0) return ofNumber(numbers, knowledge);
  const first = citations[0] as Exclude<Citation, NumberCitation>;
  switch (first.kind) {
    case 'document':
      return ofDocument(first, knowledge);
    case 'treaty':
      return ofTreaty(first, knowledge);
    case 'publication':
      return ofPublication(first);
    case 'paragraph':
      return ofParagraph(document, first);
  }
}

/** "64/293" among resolutions of one organ, where the symbol says no more; else the symbol. */
export function nameOf(citation: Citation): string {
  const symbol = canonicalSymbol(citation);
  const organ = organOf(citation);
  const series = [`${organ}/RES/`, `${organ}/DEC/`].find((one) => symbol.startsWith(one)) ?? '';
  return capitalized(symbol.slice(series.length));
}

/** First component of the symbols of the organ that adopted or issued what is cited; empty where none here did. */
export function organOf(citation: Citation): string {
  if ('number' in citation) return citation.organ;
  return citation.kind === 'document' ? (parseSymbol(citation.symbol)?.organ ?? '') : '';
}

function ofNumber(citations: readonly NumberCitation[], { facts, corpus }: Knowledge): CitedFacts {
  const first = citations[0] as NumberCitation;
  const [entry] = knownOf(first, facts.catalogue);
  const cited = corpus.citing(first.symbol).map(({ citation }) => citation);
  const iso =
    entry?.date ??
    citations.find(({ date }) => date?.iso != null)?.date?.iso ??
    cited.find(({ isoDate }) => isoDate !== null)?.isoDate ??
    null;
  const title =
    entry?.title ??
    citations.map(titleBehind).find((one) => one !== null) ??
    cited.find((one) => one.title !== null)?.title ??
    null;
  const known = { title, date: iso === null ? null : writtenDate(iso) };
  if (entry !== undefined) return { ...known, status: 'known', remark: '' };
  return { ...known, status: 'unknown', remark: `Penholder’s catalogue does not hold this ${first.kind}.` };
}

/** A document is known when every part of its symbol is, even where its title is not. */
function ofDocument({ symbol }: DocumentCitation, { facts }: Knowledge): CitedFacts {
  const read = parseSymbol(symbol);
  if (read === null)
    return {
      ...NOTHING,
      status: 'unknown',
      remark: 'A symbol that begins with no organ or conference known here.',
    };
  const entry = facts.catalogue.find(read.proper);
  const title = entry?.title ?? capitalized(meaningsOf(read).join(', '));
  const date = entry?.date == null ? null : writtenDate(entry.date);
  const unknown = read.components.flatMap(({ text, meaning }) => (meaning === '' ? [text.trim()] : []));
  if (entry !== null || unknown.length === 0) return { title, date, status: 'known', remark: '' };
  return { title, date, status: 'unknown', remark: `Penholder does not know what ${listed(unknown)} means.` };
}

/** What its components say, of organ and bodies the last one alone: a working group is named, and not its conference. */
function meaningsOf({ components }: DocumentSymbol): readonly string[] {
  // "conference No. 189" is no name that could stand alone.
  const isNamed = ({ kind, meaning }: SymbolComponent) =>
    (kind === 'organ' || kind === 'body') && /^[A-Z]/.test(meaning);
  const last = components.findLast(isNamed);
  return components
    .filter((one) => one.meaning !== '' && (one === last || !isNamed(one)))
    .map(({ meaning }) => meaning);
}

function ofTreaty(citation: TreatyCitation, { facts }: Knowledge): CitedFacts {
  const treaties = treatiesOf(citation, facts.treaties);
  if (treaties.length > 0)
    return { title: listed(treaties.map(({ name }) => name)), date: null, status: 'known', remark: '' };
  return { ...NOTHING, status: 'unknown', remark: 'Penholder’s catalogue does not hold this treaty.' };
}

function ofPublication({ sales: { subject, year } }: PublicationCitation): CitedFacts {
  const title = subject === null ? `Publication of ${year}` : `${capitalized(subject)}, ${year}`;
  return { title, date: null, status: 'known', remark: '' };
}

function ofParagraph(document: ResolutionDocument, citation: ParagraphCitation): CitedFacts {
  const cited = paragraphCited(document, citation);
  if (typeof cited === 'string') return { ...NOTHING, status: 'unknown', remark: cited };
  const title = shortened(cited.provision.text, LONGEST_OPENING);
  return { title, date: null, status: 'known', remark: '' };
}
