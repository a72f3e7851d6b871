import { trimEndOf } from '../text/trim.js';

/** A text that notes document by the resolution that is, or contains, it (section 14.2 of the drafting reference). */
export interface NotedText {
  /** In its official form: "2030 Agenda for Sustainable Development". */
  readonly name: string;
  /** As the Assembly's own notes cite it: "70/1", "69/313, annex". */
  readonly resolution: string;
  /**
   * Whether the note cites the thing itself and has no “See”: official notes on these count 2,300 without “See” and 25
   * with it. Of two texts in one annex each has its “See”.
   */
  readonly itself: boolean;
  /** Other words that end before the mark of such a note, as far as they tell the text. */
  readonly endings: readonly string[];
}

const ITSELF: readonly (readonly [resolution: string, name: string, ...endings: string[]])[] = [
  ['70/1', '2030 Agenda for Sustainable Development', 'the 2030 Agenda'],
  ['217 A (III)', 'Universal Declaration of Human Rights'],
  [
    '69/313, annex',
    'Addis Ababa Action Agenda of the Third International Conference on Financing for Development',
    'Addis Ababa Action Agenda',
    'Third International Conference on Financing for Development',
  ],
  ['71/256, annex', 'New Urban Agenda'],
  ['69/283, annex II', 'Sendai Framework for Disaster Risk Reduction 2015–2030'],
  ['55/2', 'United Nations Millennium Declaration', 'Millennium Declaration', 'Millennium Summit'],
  ['60/1', '2005 World Summit Outcome', '2005 World Summit'],
  [
    '65/1',
    'outcome document of the High-level Plenary Meeting of the General Assembly on the Millennium Development Goals',
    'High-level Plenary Meeting of the General Assembly on the Millennium Development Goals',
  ],
  [
    '1514 (XV)',
    'Declaration on the Granting of Independence to Colonial Countries and Peoples',
    'Granting of Independence to Colonial Countries and Peoples',
  ],
  ['66/288, annex', 'The future we want'],
  [
    '61/295, annex',
    'United Nations Declaration on the Rights of Indigenous Peoples',
    'Rights of Indigenous Peoples',
  ],
  [
    '69/15, annex',
    'SIDS Accelerated Modalities of Action (SAMOA) Pathway',
    'Small Island Developing States Accelerated Modalities of Action (SAMOA) Pathway',
    'Samoa Pathway',
  ],
  ['78/317, annex', 'Antigua and Barbuda Agenda for Small Island Developing States'],
  [
    '70/175, annex',
    'United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)',
    'Nelson Mandela Rules)',
    'Treatment of Prisoners',
  ],
  [
    '65/229, annex',
    'United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)',
    'Bangkok Rules)',
    'Women Offenders',
  ],
  ['76/258, annex', 'Doha Programme of Action for the Least Developed Countries', 'Doha Programme of Action'],
  [
    '69/137, annex II',
    'Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024',
    'Vienna Programme of Action',
    'Landlocked Developing Countries for the Decade 2014–2024',
  ],
  [
    '73/195, annex',
    'Global Compact for Safe, Orderly and Regular Migration',
    'Safe, Orderly and Regular Migration',
  ],
  ['60/288', 'United Nations Global Counter-Terrorism Strategy', 'Global Counter-Terrorism Strategy'],
  ['41/128, annex', 'Declaration on the Right to Development'],
  ['79/1', 'Pact for the Future'],
  ['79/323, annex', 'Sevilla Commitment'],
  [
    '64/293',
    'United Nations Global Plan of Action to Combat Trafficking in Persons',
    'Global Plan of Action to Combat Trafficking in Persons',
  ],
];

const CONTAINED: readonly (readonly [resolution: string, name: string])[] = [
  ['2200 A (XXI), annex', 'International Covenant on Civil and Political Rights'],
  ['2200 A (XXI), annex', 'International Covenant on Economic, Social and Cultural Rights'],
];

/** The texts that official notes document by a resolution most often. */
export const NOTED_TEXTS: readonly NotedText[] = [
  ...ITSELF.map(([resolution, name, ...endings]) => ({ resolution, name, endings, itself: true })),
  ...CONTAINED.map(([resolution, name]) => ({ resolution, name, endings: [], itself: false })),
];

/** What the words before a mark end with where they name the text, in small letters. */
const ENDINGS = new Map(
  NOTED_TEXTS.map((noted) => [noted, [noted.name, ...noted.endings].map((ending) => ending.toLowerCase())]),
);
const NAMES = new Map(
  NOTED_TEXTS.filter(({ itself }) => itself).map((noted) => [noted.resolution, ENDINGS.get(noted)]),
);

/** The words before a note mark without the signs at their end, in small letters. */
function endingOf(words: string): string {
  return trimEndOf(words, ',;:.”"’*_').toLowerCase();
}

/** The text whose name `words`, those before a note mark, end with; null where they end with none. */
export function notedTextAt(words: string): NotedText | null {
  const ending = endingOf(words);
  for (const [noted, endings] of ENDINGS) if (endings.some((known) => ending.endsWith(known))) return noted;
  return null;
}

/**
 * Whether `words`, those before a note mark, end with the name of the very text that `resolution` ("55/2",
 * "69/313, annex") is or contains.
 */
export function isItself(resolution: string, words: string): boolean {
  const ending = endingOf(words);
  return NAMES.get(resolution)?.some((name) => ending.endsWith(name)) ?? false;
}

/** The resolution, without the part of it, that is the text with whose name `words` end: "64/293"; null where none is known. */
export function resolutionOfText(words: string): string | null {
  const noted = notedTextAt(words);
  return noted?.itself === true ? noted.resolution.replace(/,.*/, '') : null;
}
