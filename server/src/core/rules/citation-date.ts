import type { CitedDate, NumberCitation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import { capitalized } from '../text/capitalized.js';
import type { KnownDate } from '../un/catalogue.js';
import { isoDate, writtenDate } from '../un/dates.js';
import type { Facts } from '../un/facts.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { dateSpan, nameOf, numbersIn } from './support/cited.js';
import { dateOfField } from './support/field-date.js';
import { changeDate, knownDateOf, periodOf } from './support/known-dates.js';

export default defineRule({
  id: 'citation-date',
  summary: 'The date of a cited resolution is the day on which it was adopted.',
  category: 'citations',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Resolutions of the General Assembly by session (research.un.org/en/docs/ga/resolutions)',
  lesson: 'The date behind a number is the day of adoption: look it up in the resolution itself.',

  check(document, report, { facts }) {
    const own = ownFinding(document, facts);
    if (own !== null) report(own);
    const cited = numbersIn(document).filter(({ date }) => date !== null);
    const seen = new Map<string, NumberCitation>();
    for (let at = 0; at < cited.length; ) {
      const end = endOfSharing(cited, at);
      const finding = isSettled(cited, at, end, facts, seen)
        ? null
        : findingIn(cited.slice(at, end), facts, seen);
      if (finding !== null) report(finding);
      for (; at < end; at++) {
        const citation = cited[at] as NumberCitation;
        if (!seen.has(citation.symbol)) seen.set(citation.symbol, citation);
      }
    }
  },
});

/** Where the citations end that have one date with that at `at`. */
function endOfSharing(cited: readonly NumberCitation[], at: number): number {
  const first = cited[at] as NumberCitation;
  let end = at + 1;
  while (cited[end]?.passage === first.passage && cited[end]?.date?.start === first.date?.start) end++;
  return end;
}

/** Whether nothing can be wrong: the catalogue has just this date for each, as it mostly has, or none, and the text gave none before. */
function isSettled(
  cited: readonly NumberCitation[],
  from: number,
  to: number,
  facts: Facts,
  seen: ReadonlyMap<string, NumberCitation>,
): boolean {
  for (let at = from; at < to; at++) {
    const citation = cited[at] as NumberCitation;
    const known = knownDateOf(facts, citation);
    if (known === null ? seen.has(citation.symbol) : known.iso !== citation.date?.iso) return false;
  }
  return true;
}

function findingIn(
  citations: readonly NumberCitation[],
  facts: Facts,
  seen: ReadonlyMap<string, NumberCitation>,
): Finding | null {
  return findingFor(citations, facts, seen) ?? contradiction(citations, facts, seen);
}

/** What is wrong with the one date of `citations`; null where the catalogue agrees or knows nothing. */
function findingFor(
  citations: readonly NumberCitation[],
  facts: Facts,
  seen: ReadonlyMap<string, NumberCitation>,
): Finding | null {
  const date = citations[0]?.date as CitedDate;
  const { iso } = date;
  const dates = citations.map((citation) => knownFor(citation, iso, facts));
  const none = dates.every((known) => known?.iso !== iso);
  // To the last number the date belongs in any case.
  const lastIsWrong = none && dates.at(-1) != null;
  const first = citations.findIndex((_, at) => {
    const known = dates[at];
    return known != null && known.iso !== iso && (lastIsWrong || isMeant(citations, at, seen));
  });
  const [citation, known] = [citations[first], dates[first]];
  if (citation === undefined || known == null) return null;
  const name = capitalized(nameOf(citation));
  const message = `${name} was adopted on ${writtenDate(known.iso)}, not on ${writtenAs(citation, date)}${sourceOf(known)}. Correct the date or the number.`;
  if (none)
    return { span: dateSpan(citation, date), message, fixes: () => changeDate(citation, date, known.iso) };
  return { span: citation.span, message, fixes: () => ownDate(citation, date, known.iso) };
}

/**
 * Whether the date of the last number is given for the one at `at` too: in "61/245 and 61/246 of 22 December 2006". In
 * longer lists, behind numbers that were dated before and in those of the Council, some go without.
 */
function isMeant(
  citations: readonly NumberCitation[],
  at: number,
  seen: ReadonlyMap<string, NumberCitation>,
): boolean {
  const [citation, next] = [citations[at] as NumberCitation, citations[at + 1]];
  if (next === undefined) return true;
  const between = citation.passage.text.slice(citation.place.end, next.place.start);
  return between === ' and ' && citation.number.form !== 'council' && !seen.has(citation.symbol);
}

/** Dates that no session can have are left to `citation-session`. */
function knownFor(citation: NumberCitation, iso: string | null, facts: Facts): KnownDate | null {
  const known = knownDateOf(facts, citation);
  if (known === null || known.iso === iso || iso === null) return known;
  const period = periodOf(citation);
  return period !== null && (iso < period.from || iso > period.to) ? null : known;
}

function writtenAs({ passage }: NumberCitation, { start, end }: CitedDate): string {
  return passage.text.slice(start, end);
}

function sourceOf({ source }: KnownDate): string {
  if (typeof source !== 'number') return '';
  return source === 1 ? ', as another official text cites it' : `, as ${source} other official texts cite it`;
}

/** A number among several with one date gets its own: "61/245 of 20 December 2006 and 61/246 of 22 December 2006". */
function ownDate({ passage, place }: NumberCitation, date: CitedDate, iso: string): Fix[] {
  if (!date.shared) return [];
  const at = passage.spanOf(place.end - 1, place.end).end;
  return [
    {
      title: `Add its own date, ${writtenDate(iso)}`,
      kind: 'unsafe',
      edits: [{ span: { start: at, end: at }, newText: ` of ${writtenDate(iso)}` }],
    },
  ];
}

/** The same number with another date than before in this text. */
function contradiction(
  citations: readonly NumberCitation[],
  facts: Facts,
  seen: ReadonlyMap<string, NumberCitation>,
): Finding | null {
  for (const citation of citations) {
    const before = seen.get(citation.symbol);
    const { date } = citation;
    const earlier = before?.date;
    if (before === undefined || !date?.iso || !earlier?.iso || earlier.iso === date.iso) continue;
    if (citation.organ === '' || citation.number.letters.length > 1) continue;
    if (knownDateOf(facts, citation) !== null) continue;
    const iso = earlier.iso;
    return {
      span: dateSpan(citation, date),
      message: `${capitalized(nameOf(citation))} has another date here than where this text cites it before, ${writtenDate(iso)}. Correct one of them.`,
      related: [{ span: dateSpan(before, earlier), message: 'The date given before' }],
      fixes: () => changeDate(citation, date, iso),
    };
  }
  return null;
}

/** "Resolution adopted by the General Assembly on 18 December 2013", where the catalogue has another day. */
function ownFinding({ text, resolution }: ResolutionDocument, facts: Facts): Finding | null {
  const { symbol, adoption, closing } = resolution.masthead;
  const known = symbol === null ? null : facts.catalogue.adoptionOf(symbol.text);
  // What others cite is no match for the text itself.
  if (symbol === null || known === null || typeof known.source === 'number') return null;
  const field =
    adoption.find((line) => isoDate(line.text) !== null) ??
    closing.find((line) => isoDate(line.text) !== null);
  const span = field === undefined ? undefined : dateOfField(text, field);
  const iso = field === undefined ? null : isoDate(field.text);
  if (span === undefined || iso === null || iso === known.iso) return null;
  return {
    span,
    message: `${symbol.text} was adopted on ${writtenDate(known.iso)}, not on ${writtenDate(iso)}. Correct the date or the symbol.`,
    fixes: () => [
      {
        title: `Change the date to ${writtenDate(known.iso)}`,
        kind: 'unsafe',
        edits: [{ span, newText: writtenDate(known.iso) }],
      },
    ],
  };
}
