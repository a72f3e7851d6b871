import type { TreatyCitation } from '../model/citations/citation.js';
import { NamedTreaties, saidAgainst } from '../model/citations/treaty-named.js';
import { capitalized } from '../text/capitalized.js';
import type { Facts } from '../un/facts.js';
import type { Treaty, TreatyCatalogue } from '../un/treaties.js';
import { typingDistance } from '../un/typing.js';
import { defineRule, type Finding, type Fix } from './rule.js';

export default defineRule({
  id: 'treaty-reference',
  summary: 'Volume and number of a note are those of the treaty that the text names.',
  category: 'citations',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'United Nations Treaty Collection (treaties.un.org/Pages/AdvanceSearch.aspx)',
  lesson: 'A note leads to the treaty by its volume and number: look both up.',

  check(document, report, { facts }) {
    const named = new NamedTreaties(document, facts.treaties);
    for (const citation of document.resolution.citations) {
      if (citation.kind !== 'treaty') continue;
      const finding = findingFor(citation, named.before(citation), facts);
      if (finding !== null) report(finding);
    }
  },
});

function findingFor(citation: TreatyCitation, named: Treaty | null, { treaties }: Facts): Finding | null {
  const { series, volumes, numbers } = citation;
  const [volume, number] = [volumes[0], numbers[0]];
  if (volume === undefined || number === undefined) return null;
  const roman = romanVolume(citation);
  if (roman !== null) return roman;
  if (named !== null) {
    const said = saidAgainst(citation, named, treaties);
    return said === null ? null : contradiction(citation, named, said);
  }
  if (volumes.length > 1 || numbers.length > 1 || treaties.find(series, volume, number).length > 0)
    return null;
  const near = nearTo(citation, treaties);
  return near === null ? null : unknownPlace(citation, near);
}

const UNITED = 'United Nations, Treaty Series';
/** How far before its volume a series may be named: several volumes may stand between. */
const LONGEST_SERIES = 400;

/** Volumes with roman numerals are those of the League of Nations. */
function romanVolume({ passage, series, volumes, place }: TreatyCitation): Finding | null {
  if (series !== 'LNTS') return null;
  const from = Math.max(0, place.start - LONGEST_SERIES);
  const before = passage.text.slice(from, place.start);
  const named = before.lastIndexOf(UNITED);
  if (named < 0 || before.includes('League', named)) return null;
  const start = from + named;
  const end = start + 'United Nations'.length;
  const span = passage.spanOf(start, end);
  return {
    span,
    message: `Volume ${volumes[0]} has a roman numeral, so it is one of the series of the League of Nations. Write “League of Nations, Treaty Series”, or correct the volume.`,
    fixes: () =>
      passage.isVerbatim(start, end)
        ? [
            {
              title: 'Change to “League of Nations”',
              kind: 'unsafe',
              edits: [{ span, newText: 'League of Nations' }],
            },
          ]
        : [],
  };
}

function contradiction(citation: TreatyCitation, named: Treaty, said: string): Finding {
  return {
    span: citation.span,
    message: `${capitalized(citation.text)} ${said}. Correct the reference.`,
    fixes: () => correct(citation, named),
  };
}

/** A known treaty whose volume or number is one figure away, the other being the same; null unless there is just one. */
function nearTo({ series, volumes, numbers }: TreatyCitation, treaties: TreatyCatalogue): Treaty | null {
  const [volume = '', number = ''] = [volumes[0], numbers[0]];
  const near = [
    ...treaties.withNumber(series, number).filter((treaty) => typingDistance(treaty.volume, volume, 1) <= 1),
    ...treaties.find(series, volume).filter((treaty) => typingDistance(treaty.number, number, 1) <= 1),
  ];
  return near.length === 1 ? (near[0] as Treaty) : null;
}

function unknownPlace(citation: TreatyCitation, near: Treaty): Finding {
  return {
    span: citation.span,
    severity: 'hint',
    message: `${capitalized(citation.text)} is not known; vol. ${near.volume}, No. ${near.number} is the ${near.name}. If you mean that, correct the reference.`,
    fixes: () => correct(citation, near),
  };
}

function correct({ passage, place, span }: TreatyCitation, { volume, number }: Treaty): Fix[] {
  if (!passage.isVerbatim(place.start, place.end)) return [];
  const newText = `vol. ${volume}, No. ${number}`;
  return [{ title: `Change to “${newText}”`, kind: 'unsafe', edits: [{ span, newText }] }];
}
