import type { TreatyCitation } from '../model/citations/citation.js';
import { capitalized } from '../text/capitalized.js';
import { trimEndOf } from '../text/trim.js';
import type { Facts } from '../un/facts.js';
import type { Treaty } from '../un/treaties.js';
import { typingDistance } from '../un/typing.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { PassageFinder } from './support/words-before.js';

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
    let finder: PassageFinder | undefined;
    for (const citation of document.resolution.citations) {
      if (citation.kind !== 'treaty') continue;
      const mark = citation.passage.note?.references[0]?.span.start ?? null;
      let named: Treaty | null = null;
      if (mark !== null && mayBeNamed(document.text, mark, facts)) {
        finder ??= new PassageFinder(document);
        named = namedIn(finder.sourceBefore(mark, LONGEST_NAME), facts);
        if (named !== null && holds(citation, named)) continue;
        // The source is read roughly; what it seems to contradict is looked at word by word.
        if (named !== null) named = namedIn(finder.wordsBefore(mark, LONGEST_NAME), facts);
      }
      const finding = findingFor(citation, named, facts);
      if (finding !== null) report(finding);
    }
  },
});

/** As long as the longest official name with what stands behind it. */
const LONGEST_NAME = 300;
const SIGNS = ',;:.”"’*_';

const LONGEST_WORD = 40;

/** Whether the word before a mark is the last one of some official name: mostly it is not, and there is nothing to read. */
function mayBeNamed(text: string, mark: number, { treaties }: Facts): boolean {
  const words = trimEndOf(text.slice(Math.max(0, mark - LONGEST_WORD), mark), SIGNS);
  return treaties.hasNameEndingWith(
    words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1),
  );
}

/** The treaty with whose name the words before a mark end. */
function namedIn(before: string | null, { treaties }: Facts): Treaty | null {
  return before === null ? null : treaties.endingIn(trimEndOf(before, SIGNS));
}

function findingFor(citation: TreatyCitation, named: Treaty | null, facts: Facts): Finding | null {
  const { series, volumes, numbers } = citation;
  const [volume, number] = [volumes[0], numbers[0]];
  if (volume === undefined || number === undefined) return null;
  const roman = romanVolume(citation);
  if (roman !== null) return roman;
  const found = facts.treaties.find(series, volume, number);
  if (named !== null) {
    if (holds(citation, named)) return null;
    // Several treaties in one note, or a treaty that is known from another volume too, are beyond this rule.
    if (volumes.length > 1 || numbers.length > 1 || found.some(({ name }) => name === named.name))
      return null;
    return contradiction(citation, named, found[0]);
  }
  if (found.length > 0 || volumes.length > 1 || numbers.length > 1) return null;
  const near = nearTo(citation, facts);
  return near === null ? null : unknownPlace(citation, near);
}

const UNITED = 'United Nations, Treaty Series';

/** Volumes with roman numerals are those of the League of Nations. */
function romanVolume({ passage, series, volumes, place }: TreatyCitation): Finding | null {
  if (series !== 'LNTS') return null;
  const before = passage.text.slice(0, place.start);
  const start = before.lastIndexOf(UNITED);
  if (start < 0 || before.includes('League', start)) return null;
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

function holds({ series, volumes, numbers }: TreatyCitation, treaty: Treaty): boolean {
  return series === treaty.series && volumes.includes(treaty.volume) && numbers.includes(treaty.number);
}

function contradiction(citation: TreatyCitation, named: Treaty, cited: Treaty | undefined): Finding {
  const said =
    cited === undefined
      ? `is not the place of the ${named.name}, which the text names before the mark`
      : `is the place of the ${cited.name}, but the text names the ${named.name} before the mark`;
  return {
    span: citation.span,
    message: `${capitalized(citation.text)} ${said}: that is vol. ${named.volume}, No. ${named.number}. Correct the reference.`,
    fixes: () => correct(citation, named),
  };
}

/** A known treaty whose volume or number is one figure away, the other being the same; null unless there is just one. */
function nearTo({ series, volumes, numbers }: TreatyCitation, { treaties }: Facts): Treaty | null {
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
