import { capitalized } from '../../text/capitalized.js';
import { governmentOf } from '../../un/opening-government.js';
import { gradeOpening, openingCount, rankedOpenings } from '../../un/opening-grades.js';
import { compose, type OpeningParts, partsOf } from '../../un/opening-phrases.js';
import { openingVerb, type Strength } from '../../un/opening-verbs.js';
import type { Opening } from '../../un/openings.js';
import { indicativeOfParticiple, participleOf } from '../../un/verb-forms.js';
import { HoverText } from './hover-text.js';
import { counted, figures, listed } from './words.js';

type Half = 'preambular' | 'operative';

const ORGANS: readonly (readonly [organ: string, name: string])[] = [
  ['The General Assembly', 'the General Assembly'],
  ['The Economic and Social Council', 'the Economic and Social Council'],
  ['The Human Rights Council', 'the Human Rights Council'],
  ['The Security Council', 'the Security Council'],
];

const STRENGTHS: Readonly<Record<Strength, string>> = {
  1: 'the weakest of five degrees, a suggestion',
  2: 'the second of five degrees, advice or a plea',
  3: 'the third of five degrees, a formal call or an instruction',
  4: 'the fourth of five degrees, a pressing call or a formal approval',
  5: 'the strongest of five degrees, a decision or a demand',
};
const MOST_LONGER = 4;

/** What an opening phrase says, how strongly, how often each organ uses it, and in which forms. */
export function hoverOpening(phrase: string, reading: Opening, organ: string | null): HoverText {
  const parts = partsOf(phrase);
  const { part } = reading;
  const verb = openingVerb(parts.head);
  const hover = new HoverText().say(
    { strong: phrase },
    ` opens ${part === 'preambular' ? 'a preambular' : 'an operative'} paragraph.`,
  );
  if (isNote(parts)) hover.say(noteWords(parts));
  else if (verb !== null) hover.say(verb.meaning);
  if (verb?.strength != null && part === 'operative')
    hover.say(`Strength: ${STRENGTHS[verb.strength]}. This order is a convention on which manuals differ.`);
  hover.say(useOf(parts, part, phrase, organ));
  const forms = formsOf(parts, part);
  if (forms.length > 0) hover.say(`Forms: ${forms.join('; ')}.`);
  hover.say(counterpart(parts, part));
  return hover.say(followers(parts));
}

function isNote({ bare }: OpeningParts): boolean {
  return /^(?:takes|taking) note|^(?:notes|noting)\b/.test(bare);
}

/** The decision followed a legal opinion (A/C.5/55/42). */
function noteWords({ bare }: OpeningParts): string {
  const sentiment = / with (?:\w+ )?(appreciation|satisfaction|concern|regret|alarm)$/.exec(bare)?.[1];
  const adds = sentiment === 'appreciation' || sentiment === 'satisfaction' ? 'approval' : 'disapproval';
  const neutral =
    '“Takes note of” and “notes” are neutral: neither approval nor disapproval (General Assembly decision 55/488).';
  return sentiment === undefined ? neutral : `${neutral} “With ${sentiment}” adds ${adds}.`;
}

/** How many paragraphs of which organ's official texts open with the phrase, whatever its marker. */
function useOf({ bare }: OpeningParts, part: Half, phrase: string, organ: string | null): string {
  const counts = ORGANS.flatMap(([name, called]) => {
    const { all } = openingCount(bare, part, name);
    return all === 0 ? [] : [`${figures(all)} of ${called}`];
  });
  if (counts.length > 0)
    return `In official texts it opens ${listed(counts).replace(' of', ' paragraphs of')}.`;
  const { grade } = gradeOpening(phrase, part, organ);
  if (grade === 'model-un')
    return 'It stands on lists for Model UN; no official text that was counted has it.';
  return 'No official text that was counted opens a paragraph with exactly these words.';
}

/** "Also takes note (51)": the phrase with its markers, and longer ones that begin with it. */
function formsOf({ bare }: OpeningParts, part: Half): string[] {
  const count = openingCount(bare, part);
  if (count.all === 0) return [];
  const own = [
    shown(compose(bare, null, part), count.all - count.also - count.further),
    shown(compose(bare, 'also', part), count.also),
    shown(compose(bare, 'further', part), count.further),
  ];
  const longer = rankedOpenings(part)
    .filter((one) => one.bare.startsWith(`${bare} `))
    .slice(0, MOST_LONGER)
    .map(({ bare: form, count: { all } }) => shown(capitalized(form), all));
  return [...own, ...longer];
}

function shown(form: string, count: number): string {
  return `“${form}” (${count === 0 ? 'never' : count === 1 ? 'once' : `${figures(count)} times`})`;
}

/** What says the same in the other half of the text. */
function counterpart({ bare, head }: OpeningParts, part: Half): string {
  const other = part === 'operative' ? participleOf(head) : indicativeOfParticiple(head);
  if (other === null) return '';
  const phrase = bare.replace(head, other);
  const half: Half = part === 'operative' ? 'preambular' : 'operative';
  const { all } = openingCount(phrase, half);
  if (all === 0) return '';
  const where = half === 'preambular' ? 'In the preamble' : 'In the operative part';
  return `${where}: “${capitalized(phrase)}” (${counted(all, 'paragraph')}).`;
}

function followers(parts: OpeningParts): string {
  const government = governmentOf(parts);
  if (government?.kind !== 'one-of') return '';
  return `What follows it: ${listed(government.words.map((word) => `“${word}”`)).replace(/ and (?=“[^“]*$)/, ' or ')}.`;
}
