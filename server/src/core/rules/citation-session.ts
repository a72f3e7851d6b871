import type { CitedDate, NumberCitation } from '../model/citations/citation.js';
import { capitalized } from '../text/capitalized.js';
import { isoOf, writtenDate } from '../un/dates.js';
import type { Facts } from '../un/facts.js';
import type { Period } from '../un/session-years.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { dateSpan, nameOf, numbersIn } from './support/cited.js';
import { changeDate, knownDateOf, periodOf } from './support/known-dates.js';

export default defineRule({
  id: 'citation-session',
  summary: 'The date of a cited resolution falls within the session or year that its number names.',
  category: 'citations',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Sessions of the General Assembly (un.org/en/ga/sessions/index.shtml); 12,200 of 12,208 dated citations in official texts of 2020 to 2023 agree',
  lesson: 'The first number is the session: 67/190 was adopted in the session that began in 2012.',

  check(document, report, { facts }) {
    const own = document.resolution.masthead.isoDate;
    const reported = new Set<number>();
    for (const citation of numbersIn(document)) {
      const { date } = citation;
      if (date === null || date.iso === null) continue;
      const finding = findingFor(citation, date, date.iso, own, facts);
      // One date behind several numbers is reported once.
      if (finding === null || reported.has(finding.span.start)) continue;
      reported.add(finding.span.start);
      report(finding);
    }
  },
});

function findingFor(
  citation: NumberCitation,
  date: CitedDate,
  iso: string,
  own: string | null,
  facts: Facts,
): Finding | null {
  const expected = periodOf(citation);
  if (expected !== null && (iso < expected.from || iso > expected.to)) {
    return {
      span: dateSpan(citation, date),
      // The Council's calendar is read from official dates alone.
      message: `${capitalized(nameOf(citation))} cannot be of ${writtenDate(iso)}: ${expected.reason()}. Correct the date or the number.`,
      fixes: () => dateFixes(citation, date, expected, facts),
    };
  }
  if (own !== null && iso > own) {
    return {
      span: dateSpan(citation, date),
      message: `${capitalized(nameOf(citation))} is dated ${writtenDate(iso)}, later than this text, which is of ${writtenDate(own)}. Correct the date.`,
      fixes: () => knownFix(citation, date, facts),
    };
  }
  return null;
}

/** The date of the catalogue first, where it has one; else another year. */
function dateFixes(citation: NumberCitation, date: CitedDate, period: Period, facts: Facts): readonly Fix[] {
  const known = knownFix(citation, date, facts);
  return known.length > 0 ? known : yearFixes(citation, date, period);
}

function knownFix(citation: NumberCitation, date: CitedDate, facts: Facts): readonly Fix[] {
  const known = knownDateOf(facts, citation);
  return known === null || known.iso === date.iso ? [] : changeDate(citation, date, known.iso);
}

/** The day is right more often than the year: another year that puts it within the period is offered. */
function yearFixes({ passage }: NumberCitation, date: CitedDate, { from, to }: Period): readonly Fix[] {
  if (!passage.isVerbatim(date.start, date.end)) return [];
  const fixes: Fix[] = [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  // A session that is resumed for years fits too many.
  if (last > first + 1) return [];
  for (let year = last; year >= first; year--) {
    const iso = isoOf(date.day, date.month, year);
    if (iso === null || iso < from || iso > to) continue;
    const span = passage.spanOf(date.end - 4, date.end);
    fixes.push({
      title: `Change the date to ${writtenDate(iso)}`,
      kind: 'unsafe',
      edits: [{ span, newText: String(year) }],
    });
  }
  return fixes;
}
