import type { NumberCitation } from '../model/citations/citation.js';
import type { Passage } from '../model/passages.js';
import { councilYear } from '../un/council-years.js';
import type { Facts } from '../un/facts.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { documentsIn, numbersIn } from './support/cited.js';

const SYMBOL = /^S\/RES\/(\d{1,4}) ?\((\d{4})\)$/;

export default defineRule({
  id: 'council-year',
  summary: 'A Security Council resolution bears the year in which its number was adopted.',
  category: 'citations',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Resolutions of the Security Council by year (research.un.org/en/docs/sc/resolutions); first numbers of 2000 to 2026 read from the official texts',
  lesson: 'Resolutions of the Security Council carry their year: “resolution 1325 (2000)”.',

  check(document, report, { facts }) {
    const { profile } = document.resolution;
    // The Council prints such years itself, in one text of thirty.
    const severity = profile === 'council' ? ('warning' as const) : ('error' as const);
    const add = (finding: Finding | null): void => {
      if (finding !== null) report({ ...finding, severity });
    };
    for (const citation of numbersIn(document)) {
      if (citation.organ !== 'S') continue;
      const { number, passage, place } = citation;
      if (number.form === 'council') {
        const open = place.start + passage.text.slice(place.start, place.end).indexOf('(') + 1;
        add(yearFinding(passage, number.serial, number.session, open, facts));
      } else if (number.form === 'serial' && profile !== 'council') add(missingYear(citation, facts));
    }
    for (const { passage, place, text } of documentsIn(document)) {
      const match = SYMBOL.exec(text);
      if (match === null) continue;
      const open = place.start + text.indexOf('(') + 1;
      add(yearFinding(passage, Number(match[1]), Number(match[2]), open, facts));
    }
  },
});

/** The year of a number; beyond the end of the table the catalogue may know it. */
function knownYear(serial: number, { catalogue }: Facts): ReturnType<typeof councilYear> {
  const known = councilYear(serial);
  if (known === null || !known.orLater) return known;
  const held = catalogue.find(`S/RES/${serial} (${known.year})`) !== null;
  return held ? { year: known.year, orLater: false } : known;
}

/** What is wrong with `year`, which stands at `at` in the passage; null when it is right. */
function yearFinding(
  passage: Passage,
  serial: number,
  year: number,
  at: number,
  facts: Facts,
): Finding | null {
  const known = knownYear(serial, facts);
  if (known === null || known.year === year || (known.orLater && year > known.year)) return null;
  const span = passage.spanOf(at, at + 4);
  if (known.orLater) {
    return {
      span,
      message: `The Security Council had not reached number ${serial} by the end of ${known.year - 1}, so it cannot be of ${year}. Correct the year or the number.`,
    };
  }
  const fix: Fix = {
    title: `Change the year to ${known.year}`,
    kind: 'unsafe',
    edits: [{ span, newText: String(known.year) }],
  };
  return {
    span,
    message: `The Security Council adopted its resolution ${serial} in ${known.year}, not in ${year}. Correct the year or the number.`,
    fixes: () => [fix],
  };
}

function missingYear({ number, passage, place, span }: NumberCitation, facts: Facts): Finding {
  const known = knownYear(number.serial, facts);
  const message = `The year is missing: resolutions of the Security Council are cited as “${number.serial} (${known?.year ?? 'year'})”. Add the year in brackets.`;
  if (known === null || known.orLater) return { span, message };
  const at = passage.spanOf(place.end - 1, place.end).end;
  return {
    span,
    message,
    fixes: () => [
      {
        title: `Add the year ${known.year}`,
        kind: 'safe',
        edits: [{ span: { start: at, end: at }, newText: ` (${known.year})` }],
      },
    ],
  };
}
