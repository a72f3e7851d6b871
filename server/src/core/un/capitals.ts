/**
 * Phrases whose capitals never vary in official texts (Editorial Manual, capitalization), and nothing that can be a
 * name in one place and a common noun in another. Counts are those of the General Assembly.
 */
const FIXED: readonly string[] = [
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Human Rights Council',
  'Trusteeship Council',
  'International Court of Justice',
  'Secretary-General',
  'Deputy Secretary-General',
  'United Nations',
  'Charter of the United Nations',
  'Universal Declaration of Human Rights',
  'Heads of State',
  'Heads of Government',
  'Heads of State and Government',
  // 628 : 0 and 682 : 0.
  'Internet',
  'administering Power',
  'administering Powers',
  'Non-Self-Governing Territory',
  'Non-Self-Governing Territories',
  '2030 Agenda for Sustainable Development',
  'small island developing States',
  'landlocked developing States',
];

/** A phrase and the place in it of the word that gave it away. */
export interface CapitalPhrase {
  readonly right: string;
  /** `right` in lower case. */
  readonly lower: string;
  readonly offset: number;
}

const byWord = new Map<string, CapitalPhrase[]>();

for (const right of [...FIXED].sort((a, b) => b.length - a.length)) {
  for (const { 0: word, index } of right.matchAll(/[A-Za-z]+/g)) {
    const lower = word.toLowerCase();
    // Titles of conferences put "Small Island Developing States" in capitals; only this small word never has one.
    if (word === lower && word !== 'administering') continue;
    const wrong = word === lower ? 'Administering' : lower;
    const known = byWord.get(wrong);
    const phrase = { right, lower: right.toLowerCase(), offset: index };
    if (known === undefined) byWord.set(wrong, [phrase]);
    else known.push(phrase);
  }
}

/** Words that stand in a phrase with the wrong case, as they are then written. */
export const wronglyCased: readonly string[] = [...byWord.keys()];

/** The phrases that `word`, so written, may be a wrong part of; the longest first. */
export function phrasesWith(word: string): readonly CapitalPhrase[] {
  return byWord.get(word) ?? [];
}

/** Words before “states” that show it to mean sovereign States, not conditions, parts of a federation or a verb. */
export const BEFORE_STATES: ReadonlySet<string> = new Set(
  `all coastal concerned contracting donor encourages flag host invites neighbouring neighboring nuclear-weapon
  participating prosecuting receiving requesting requested signatory sovereign third transit upon urges`.split(
    /\s+/,
  ),
);
